import type { Mark } from '../content/reading/mark.ts';

/** A term's id, and where it occurs, marked or not, in page order. */
export type FoundMarks = { readonly id: string; readonly marks: readonly Mark[] };

/** Where a page's terms are to be had: on the isolated world's global object, unseen by the page. */
type World = { glossFound?: (() => readonly FoundMarks[]) | undefined };

/** Lets scripts that are loaded later find the terms on this page, until the signal aborts. */
export function offerFoundMarks(found: () => readonly FoundMarks[], signal: AbortSignal): void {
  const world = globalThis as World;
  world.glossFound = found;
  const withdraw = () => {
    if (world.glossFound === found) world.glossFound = undefined;
  };
  signal.addEventListener('abort', withdraw, { once: true });
}

/** @returns the terms on this page in page order; none if it has no marking. */
export function foundMarks(): readonly FoundMarks[] {
  return (globalThis as World).glossFound?.() ?? [];
}
