import { isIntact, liveRange, type Mark } from '../content/reading/mark.ts';
import { adopt, sheetOf } from '../marking/painting/mark-styles.ts';

/** The name of the highlight for the current jump target. */
const flashName = 'gloss-flash';

/** How long it is shown, in ms. */
const flashTime = 1_600;

const flash = sheetOf(
  `::highlight(${flashName}) { background-color: color-mix(in srgb, #e8b931 55%, transparent) }`,
);

let last: Mark | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to the mark after the last jump target, and flashes it.
 *
 * @param marks in page order; wraps around at the end.
 */
export function scrollToTerm(marks: readonly Mark[], signal: AbortSignal): void {
  const intact = marks.filter(isIntact);
  const next = intact[last ? intact.indexOf(last) + 1 : 0] ?? intact[0];
  if (!next) return;
  last = next;
  const range = liveRange(next);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const { top } = range.getBoundingClientRect();
  if (top < 0 || top > innerHeight) scrollBy(0, top - innerHeight / 2);
  if (!('highlights' in CSS)) return;
  clearTimeout(timer);
  const root = next.firstNode.getRootNode() as Document | ShadowRoot;
  const fade = () => {
    CSS.highlights.delete(flashName);
    for (const styled of [document, root]) adopt(styled, [flash], []);
  };
  for (const styled of [document, root]) adopt(styled, [flash], [flash]);
  CSS.highlights.set(flashName, new Highlight(next.range));
  timer = setTimeout(fade, flashTime);
  signal.addEventListener('abort', fade, { once: true });
}
