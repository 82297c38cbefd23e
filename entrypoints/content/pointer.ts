import {
  type Hover,
  type HoverEvent,
  hoverReducer,
  openTerm,
  type Under,
  wakeTime,
} from '../../engine/hover.ts';
import type { CardOpener } from './card-opener.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';

/** What the session tells the pointer. */
export type Pointer = {
  /** Marks that are gone: a card that belongs to one of them closes. */
  forget(marks: readonly Mark[]): void;
  /** Opens a mark's card as if it were clicked. */
  open(mark: Mark): void;
};

/** What a click is meant for before it is meant for a term. */
const interactive = 'a[href], button, input, select, textarea, label, summary, [role="button"]';

/** Opens cards as the pointer's moves, clicks and Escape ask for; see {@link hoverReducer}. */
export function followPointer(
  page: Document,
  painter: Painter,
  cards: CardOpener,
  signal: AbortSignal,
): Pointer {
  let hover: Hover<Mark> = { phase: 'away' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMove: PointerEvent | undefined;

  const dispatch = (event: HoverEvent<Mark>) => {
    const before = openTerm(hover);
    hover = hoverReducer(hover, event);
    const after = openTerm(hover);
    if (after !== before) {
      if (after) void cards.open(after, () => dispatch({ type: 'dismiss', at: now() }));
      else cards.close();
    }
    clearTimeout(timer);
    const wake = wakeTime(hover);
    if (wake !== undefined) {
      timer = setTimeout(() => dispatch({ type: 'tick', at: now() }), wake - now());
    }
  };

  const under = ({ clientX, clientY }: MouseEvent): Under<Mark> => {
    if (cards.covers(clientX, clientY)) return { kind: 'card' };
    const term = painter.markAt(clientX, clientY);
    return term ? { kind: 'term', term } : { kind: 'nothing' };
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!lastMove) requestAnimationFrame(look);
    lastMove = event;
  };

  const look = () => {
    const move = lastMove;
    lastMove = undefined;
    if (move && !signal.aborted) dispatch({ type: 'move', under: under(move), at: now() });
  };

  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    if (event.button !== 0 || !getSelection()?.isCollapsed) return;
    if (target instanceof Element && target.closest(interactive)) return;
    dispatch({ type: 'press', under: under(event), at: now() });
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !openTerm(hover)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dispatch({ type: 'dismiss', at: now() });
  };

  const withdraw = () => dispatch({ type: 'withdraw', at: now() });
  const leave = () => {
    withdraw();
    dispatch({ type: 'move', under: { kind: 'nothing' }, at: now() });
  };

  const options = { capture: true, passive: true, signal };
  const listen = () => {
    page.addEventListener('pointermove', onMove, options);
    page.addEventListener('click', onClick, options);
    page.addEventListener('scroll', withdraw, options);
    // Not in the capture phase, where leaving any element would be heard.
    page.documentElement?.addEventListener('pointerleave', leave, { signal });
    window.addEventListener('keydown', onKey, { capture: true, signal });
  };
  listen();
  // document.open() takes all listeners away with the root; those still there are not added twice.
  const rootObserver = new MutationObserver(listen);
  rootObserver.observe(page, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      rootObserver.disconnect();
      clearTimeout(timer);
      cards.close();
    },
    { once: true },
  );

  return {
    open: (term) => dispatch({ type: 'press', under: { kind: 'term', term }, at: now() }),
    forget(marks) {
      const term = openTerm(hover) ?? (hover.phase === 'resting' ? hover.term : undefined);
      if (term && marks.includes(term)) dispatch({ type: 'dismiss', at: now() });
    },
  };
}

/** The clock that hover events are timed by, in ms. */
function now(): number {
  return performance.now();
}
