import { entryOf, riskOf } from '../lexicon/lexicon.ts';
import type { Hit } from './hit.ts';

/**
 * Counts forms that mean nothing else in a range of the block.
 *
 * @param hits all forms of the block, in order.
 * @param firstOwn index of the first own entry: own forms do not count.
 */
export function countTerms(
  hits: readonly Hit[],
  start: number,
  end: number,
  firstOwn = Number.POSITIVE_INFINITY,
): number {
  let count = 0;
  for (let at = firstFrom(hits, start); at < hits.length; at++) {
    const hit = hits[at] as Hit;
    if (hit.end > end) break;
    if (riskOf(hit.form) === 'none' && entryOf(hit.form) < firstOwn) count++;
  }
  return count;
}

/** @returns the index of the first form that starts at an offset or after it. */
function firstFrom(hits: readonly Hit[], start: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as Hit).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
