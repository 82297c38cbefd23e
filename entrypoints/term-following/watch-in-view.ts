import { isIntact, liveRange, type Mark } from '../content/reading/mark.ts';
import { listen } from '../content/reading/page-listeners.ts';
import type { FoundMarks } from '../marking/found-marks.ts';

/** The shortest time between two looks, in ms. */
const shortestPause = 150;

/** A look is followed by a pause so many times as long as the look took. */
const restFactor = 10;

/**
 * Calls back with the ids of the terms that can be seen, in page order, first of all and whenever they
 * change, until the signal aborts. Only the boxes that the browser says are on the screen are looked
 * into, and only after scrolling, so nothing is measured on a page at rest.
 */
export function watchInView(
  found: readonly FoundMarks[],
  onChange: (ids: readonly string[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const inBox = Map.groupBy(
    found.flatMap(({ id, marks }) => marks.map((mark) => ({ id, mark }))),
    ({ mark }) => mark.block.box,
  );
  const onScreen = new Set<Element>();
  let told: string | undefined;
  let pause = shortestPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const start = performance.now();
    const seen = new Set<string>();
    for (const box of onScreen) {
      for (const { id, mark } of inBox.get(box) ?? []) {
        if (!seen.has(id) && isInWindow(mark)) seen.add(id);
      }
    }
    pause = Math.max(shortestPause, restFactor * (performance.now() - start));
    const ids = found.flatMap(({ id }) => (seen.has(id) ? id : []));
    const now = ids.join(' ');
    if (now !== told) onChange(ids);
    told = now;
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, pause);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) onScreen.add(target);
      else onScreen.delete(target);
    }
    lookSoon();
  });
  for (const box of inBox.keys()) observer.observe(box);
  if (inBox.size === 0) lookSoon();
  const options = { capture: true, passive: true, signal };
  listen(document, 'scroll', lookSoon, options);
  listen(window, 'resize', lookSoon, options);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function isInWindow(mark: Mark): boolean {
  if (!isIntact(mark)) return false;
  const { left, right, top, bottom, width } = liveRange(mark).getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
