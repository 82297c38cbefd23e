import { sendMessage } from '../../browser/messages/messages.ts';
import type { Painter } from './painting/painter.ts';

/** How long the pointer must be still before it is looked what is under it, in ms. */
const rest = 80;

/**
 * Tells the background whether the pointer rests on a mark, until the signal aborts: the context menu
 * has an item for terms, and browsers do not say when a menu opens.
 */
export function tellPointerOnTerm(
  page: Document,
  { markAt }: Pick<Painter, 'markAt'>,
  signal: AbortSignal,
): void {
  let isOn = false;
  let last: MouseEvent | undefined;
  let stillSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (on: boolean) => {
    if (on === isOn) return;
    isOn = on;
    void sendMessage('pointerOnTerm', on).catch(() => undefined);
  };
  const look = () => {
    const left = stillSince + rest - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (!timer) tell(last !== undefined && markAt(last.clientX, last.clientY) !== undefined);
  };
  const wait = () => {
    stillSince = performance.now();
    timer ??= setTimeout(look, rest);
  };
  const leave = () => {
    last = undefined;
    tell(false);
  };
  const options = { capture: true, passive: true, signal };
  page.addEventListener(
    'pointermove',
    (event) => {
      last = event;
      wait();
    },
    options,
  );
  page.addEventListener('scroll', wait, options);
  page.documentElement?.addEventListener('pointerleave', leave, { signal });
  page.addEventListener('visibilitychange', () => page.hidden && leave(), { signal });
  addEventListener('pagehide', leave, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      tell(false);
    },
    { once: true },
  );
}
