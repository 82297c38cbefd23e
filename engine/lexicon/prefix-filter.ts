import { hashOf, hashOn } from '../text/hash.ts';
import type { Numbers } from './pack.ts';

/**
 * A set of the ways in which forms begin, as bits at the places of hashes (a Bloom filter with one
 * hash): nearly all words of a page can be passed over for one bit that is not set.
 *
 * It holds, by the hash of a form's first word: that word; the word as a form of its own; and the word
 * with the letter that the next word of the form begins with. The matcher looks a hash up by
 * `bits[place >> 3] & (1 << (place & 7))`, where `place` is the hash cut to the size of the set.
 */
export type PrefixFilter = Numbers;

/** Stands for the next letter where a form ends with its first word. */
export const nothingMore = 1;

/** How many bits there are for each beginning, at the least. */
const bitsEach = 4;

/** One form's first word, whether it is a form by itself, and what the next words begin with. */
export type Beginning = {
  readonly word: string;
  readonly isWhole: boolean;
  readonly nextChars: readonly number[];
};

/** Makes the set, whose size is a power of two. */
export function buildPrefixFilter(all: readonly Beginning[]): Uint8Array<ArrayBuffer> {
  const hashes = new Set<number>();
  for (const { word, isWhole, nextChars } of all) {
    const hash = hashOf(word);
    hashes.add(hash);
    if (isWhole) hashes.add(hashOn(hash, nothingMore));
    for (const char of nextChars) hashes.add(hashOn(hash, char));
  }
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, hashes.size * bitsEach)));
  const bits = new Uint8Array(size / 8);
  for (const hash of hashes) {
    const bit = hash & (size - 1);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}
