import { elementOf } from './container.ts';
import type { Mark } from './mark.ts';

/** Compares marks by their place in the page, for sorting. */
export function inPage(a: Mark, b: Mark): number {
  if (a.block === b.block) return a.start - b.start;
  const place = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * The first mark in the page that a reader can see.
 *
 * @param inOrder whether the marks are known to stand in the order of the page.
 */
export function firstVisible(
  marks: Iterable<Mark>,
  isEligible: (mark: Mark) => boolean,
  inOrder: boolean,
): readonly Mark[] {
  let first: Mark | undefined;
  for (const mark of marks) {
    if (!isEligible(mark) || (first && inPage(mark, first) > 0)) continue;
    if (!elementOf(mark.block.container).checkVisibility()) continue;
    if (inOrder) return [mark];
    first = mark;
  }
  return first ? [first] : [];
}
