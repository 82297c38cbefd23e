import type { Mark } from '../../content/reading/mark.ts';

/** Compares marks by their position in the document, for sorting. */
export function inDocument(a: Mark, b: Mark): number {
  if (a.block === b.block) return a.start - b.start;
  const position = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
