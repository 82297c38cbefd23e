import type { Lexicon } from './lexicon.ts';
import type { Numbers } from './pack.ts';

/** Stands for a missing index. */
export const none = -1;

/** @returns the child that a token leads to, from `first` to before `last`; `none` if none does. */
export function childOf(first: number, last: number, token: number, lexicon: Lexicon): number {
  if (token === none) return none;
  // Never used for the root's children; inner nodes begin after them.
  const offset = 1 + lexicon.firstTokens;
  const at = indexOf(token, lexicon.innerToken, first - offset, last - offset);
  return at === none ? none : at + offset;
}

/** @returns the index of a number in an ascending part of an array, from `low` to before `high`. */
export function indexOf(wanted: number, numbers: Numbers, low: number, high: number): number {
  let from = low;
  let to = high - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const found = numbers[middle] as number;
    if (found === wanted) return middle;
    if (found < wanted) from = middle + 1;
    else to = middle - 1;
  }
  return none;
}
