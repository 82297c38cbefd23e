import type { Mark } from '../reading/mark.ts';

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
 * @param onUnseen called with each mark whose text cannot be seen, if there is no other.
 */
export function firstVisible(
  marks: Iterable<Mark>,
  isEligible: (mark: Mark) => boolean,
  inOrder: boolean,
  onUnseen: (mark: Mark) => void,
): readonly Mark[] {
  let first: Mark | undefined;
  const unseen: Mark[] = [];
  for (const mark of marks) {
    if (!isEligible(mark) || (first && inPage(mark, first) > 0)) continue;
    if (!mark.block.box.checkVisibility()) unseen.push(mark);
    else if (inOrder) return [mark];
    else first = mark;
  }
  if (first) return [first];
  unseen.forEach(onUnseen);
  return [];
}
