import type { Category, Level, Risk } from '../glossary/categories.ts';

/** What the matcher must know of an entry. */
type LexiconEntry = {
  readonly id: string;
  readonly category: Category;
  readonly level: Level;
};

/**
 * All forms compiled for matching: a trie over folded words, in flat arrays. Its nodes are numbered
 * breadth first, so that a node's children are consecutive and sorted by token; node 0 is the root,
 * and tokens that begin a form come first, so that child `t` of the root is node `1 + t`.
 */
export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  /** Folded characters of all tokens, one after another. */
  readonly tokenChars: Uint8Array;
  /** Token `t` is `tokenChars[tokenStart[t]]` up to `tokenStart[t + 1]`. */
  readonly tokenStart: Uint32Array;
  /** Open addressing from a token's hash to `token + 1`; 0 is an empty slot. Its length is 2^n. */
  readonly slots: Uint32Array;
  /** How many tokens begin a form. */
  readonly firstTokens: number;
  readonly nodeToken: Uint32Array;
  /** Node `n`'s children are `childStart[n]` up to `childStart[n + 1]`. */
  readonly childStart: Uint32Array;
  /** The form that ends at a node, plus 1; 0 where none does. */
  readonly nodeForm: Uint32Array;
  /** Index into `entries`, by form. */
  readonly formEntry: Uint32Array;
  /** Index into the risks of glossary entries, by form. */
  readonly formRisk: Uint8Array;
  /** 1 where capitals must agree with `formCapitals`, by form. */
  readonly formExact: Uint8Array;
  /** Bit `i`: the `i`-th letter or digit is a capital. By form. */
  readonly formCapitals: Uint32Array;
};

/** A form to compile, with the entry that it denotes. */
export type LexiconForm = {
  readonly entry: number;
  readonly form: string;
  readonly case: 'any' | 'exact';
  readonly risk: Risk;
};

/** The seed and the step of the token hash: 32-bit FNV-1a over folded characters. */
export const hashSeed = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** Spreads a token's hash over the low bits, which the slots are chosen by. */
export function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Builds the table from token hashes to tokens, at most half full.
 *
 * @param tokenChars folded characters of all tokens.
 * @param tokenStart where each token begins, and the end.
 */
export function buildSlots(tokenChars: Uint8Array, tokenStart: Uint32Array): Uint32Array {
  const tokens = tokenStart.length - 1;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, tokens * 2)));
  const slots = new Uint32Array(size);
  for (let token = 0; token < tokens; token++) {
    let hash = hashSeed;
    const end = tokenStart[token + 1] as number;
    for (let i = tokenStart[token] as number; i < end; i++) {
      hash = Math.imul(hash ^ (tokenChars[i] as number), hashPrime);
    }
    let slot = slotOf(hash) & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = token + 1;
  }
  return slots;
}
