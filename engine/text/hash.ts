/**
 * The hash of words: a polynomial over folded characters, truncated to 24 bits. All values stay
 * within the small integers that JavaScript engines store without allocation, even in unoptimized
 * code.
 */
export const hashFactor = 31;
export const hashMask = 0xffffff;

/** @returns the hash of a word extended by a character. */
export function hashOn(hash: number, char: number): number {
  return (hash * hashFactor + char) & hashMask;
}

/** @returns the hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/**
 * @returns the first slot to probe for a hash in a table of `2^n` slots, where `mask` is one less.
 */
export function slotFor(hash: number, mask: number): number {
  return (hash ^ (hash >>> 12)) & mask;
}
