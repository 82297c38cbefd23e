import type { Mark } from '../reading/mark.ts';
import { isFaded, placeRank } from './mark-place.ts';

/** Compares marks by their position in the page, for sorting. */
export function inPage(a: Mark, b: Mark): number {
  if (a.block === b.block) return a.start - b.start;
  const position = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** How good a mark is for its term: where it stands, and behind all of these text that is faded. */
export function quality(mark: Mark): number {
  return placeRank(mark) + (isFaded(mark) ? worstPlace + 1 : 0);
}

const worstPlace = 2;

/** A mark at least as good as this stays although a better one is found later. */
export const goodEnough = 1;

/**
 * The mark that a term gets: of those in the best place, the first in the page.
 *
 * @param inOrder whether the marks are known to be in the order of the page.
 * @param onUnseen called with each mark whose text is not drawn, if there is no other.
 */
export function bestVisible(
  marks: Iterable<Mark>,
  isEligible: (mark: Mark) => boolean,
  inOrder: boolean,
  onUnseen: (mark: Mark) => void,
): readonly Mark[] {
  let best: Mark | undefined;
  let bestQuality = Number.POSITIVE_INFINITY;
  const unseen: Mark[] = [];
  for (const mark of marks) {
    if (!isEligible(mark)) continue;
    const isLater = best !== undefined && (inOrder || inPage(mark, best) > 0);
    if (isLater && bestQuality === 0) continue;
    if (!mark.block.box.checkVisibility()) {
      unseen.push(mark);
      continue;
    }
    const found = quality(mark);
    if (found > bestQuality || (found === bestQuality && isLater)) continue;
    best = mark;
    bestQuality = found;
    if (found === 0 && inOrder) break;
  }
  if (best) return [best];
  unseen.forEach(onUnseen);
  return [];
}
