import { hashOf, hashOn } from '../text/hash.ts';
import type { Numbers } from './pack.ts';

/**
 * The set of all forms' beginnings, as a Bloom filter with one hash. It rejects nearly all words of
 * a page with a single bit test.
 *
 * For each form's first word it contains the hash of the word; of the word as a complete form; and
 * of the word plus the first letter of the form's next word. The matcher looks up a hash by
 * `bits[place >> 3] & (1 << (place & 7))`, where `place` is the hash masked to the size of the set.
 */
export type PrefixFilter = Numbers;

/** Replaces the next letter where a form ends with its first word. */
export const nothingMore = 1;

/** The minimum number of bits per beginning. */
const bitsEach = 4;

/** A first word of forms, whether it is a form by itself, and the first letters of next words. */
export type Beginning = {
  readonly word: string;
  readonly isWhole: boolean;
  readonly nextChars: readonly number[];
};

/** Builds the filter; its size is a power of two. */
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
