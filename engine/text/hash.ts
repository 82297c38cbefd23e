/**
 * The hash of words: a polynomial over folded characters, cut to 24 bits. It never leaves the small
 * integers that JavaScript engines hold without allocating, in code that is not optimized yet too.
 */
export const hashFactor = 31;
export const hashMask = 0xffffff;

/** @returns the hash of a word that goes on with a character. */
export function hashOn(hash: number, char: number): number {
  return (hash * hashFactor + char) & hashMask;
}

/** @returns the hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** @returns where in a table of `2^n` slots, `mask` being one less, to look for a hash first. */
export function slotFor(hash: number, mask: number): number {
  return (hash ^ (hash >>> 12)) & mask;
}
