import type { MarkStyles } from './mark-styles.ts';

/** How often to check whether the page has removed our ranges from the registry, in ms. */
const lookInterval = 1_000;

/** After this many restorations, assume that the page wants no highlights. */
const mostRestorations = 10;

/** The ranges registered for painting. */
export type Registration = {
  add(range: AbstractRange): void;
  delete(range: AbstractRange): void;
};

/**
 * Registers ranges for painting, under a name of ours, until the signal aborts. The name is
 * registered, and the marks' style sheets are in the page, only while there are ranges. The registry is shared by the whole document, so a page
 * that clears it removes ours; they are restored a limited number of times.
 */
export function keepRegistered(
  highlightName: string,
  styles: MarkStyles,
  signal: AbortSignal,
): Registration {
  const highlight = new Highlight();
  const ranges = new Set<AbstractRange>();
  let restorations = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const enter = () => {
    CSS.highlights.set(highlightName, highlight);
    styles.hold(highlightName);
    timer ??= setInterval(look, lookInterval);
  };
  const leave = () => {
    clearInterval(timer);
    timer = undefined;
    highlight.clear();
    styles.release(highlightName);
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
  };
  const look = () => {
    styles.hold(highlightName);
    if (CSS.highlights.get(highlightName) === highlight && highlight.size === ranges.size) return;
    if (++restorations > mostRestorations) {
      clearInterval(timer);
      return;
    }
    for (const range of ranges) highlight.add(range);
    enter();
  };
  signal.addEventListener('abort', leave, { once: true });

  return {
    add(range) {
      ranges.add(range);
      highlight.add(range);
      if (ranges.size === 1 && restorations <= mostRestorations) enter();
    },
    delete(range) {
      if (!ranges.delete(range)) return;
      highlight.delete(range);
      if (ranges.size === 0) leave();
    },
  };
}
