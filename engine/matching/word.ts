import type { Lexicon } from '../lexicon/lexicon.ts';
import { none } from '../lexicon/trie.ts';
import * as kind from '../text/char-class.ts';
import {
  byteKinds,
  foldedLetters,
  foldedSign,
  foldKind,
  isLeadingVowel,
  knownKinds,
} from '../text/fold.ts';
import { hashFactor, hashMask, slotFor } from '../text/hash.ts';

/** The longest word a form may contain, in folded letters. Longer words on a page match nothing. */
const longestWord = 64;

/** The word being read, folded. Reused between calls to avoid allocation. */
const letters = new Uint16Array(longestWord);

/** Further results of {@link readWord}. Overwritten by the next call. */
export const lastWord = {
  /** One past the word's last UTF-16 unit. */
  end: 0,
  /** Where the word ends without its possessive ending ('s). */
  stemEnd: none,
  /** The token of the word without its possessive ending; `none` if either does not exist. */
  stemToken: none,
  /** Whether it was read over the end of a line that a soft hyphen divides it at. */
  isDivided: false,
};

const softHyphen = 0xad;
const lineFeed = 10;

/**
 * Reads the word at `start`, which must be a letter, and stores further results in
 * {@link lastWord}. Apostrophes between letters are part of the word ("Goodhart's") but are dropped
 * by folding. A letter of a script without spaces is a word of its own.
 *
 * @param joins whether a word that a soft hyphen and a line end divide is read as one.
 * @returns the word's token, or `none` if no form contains it.
 */
export function readWord(text: string, start: number, lexicon: Lexicon, joins = true): number {
  const { length } = text;
  let hash = 0;
  let size = 0;
  let i = start;
  lastWord.stemToken = none;
  lastWord.isDivided = false;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const k = knownKinds[code] || foldKind(code);
    if (k < kind.firstLetter) break;
    letters[size++ & (longestWord - 1)] = k;
    hash = (hash * hashFactor + k) & hashMask;
  }
  lastWord.end = i;
  if (i < length) {
    const k = foldKind(text.charCodeAt(i));
    if (k >= kind.apostrophe) return readOddWord(text, start, lexicon, joins);
  }
  return size <= longestWord ? tokenOf(hash, size, lexicon) : none;
}

/** {@link readWord} for words that contain more than plain letters. */
function readOddWord(text: string, start: number, lexicon: Lexicon, joins: boolean): number {
  const { length } = text;
  const isUnspaced = foldKind(text.charCodeAt(start)) === kind.unspaced;
  let hash = 0;
  let size = 0;
  let last = 0;
  let foreign = false;
  let stemHash = 0;
  let stemSize = none;
  let end = start;
  let i = start;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const k = foldKind(code);
    if (k === kind.ignored || (k === kind.mark && last < kind.firstMarked)) {
      if (code !== softHyphen || text.charCodeAt(i + 1) !== lineFeed || !joins) continue;
      const next = nextLine(text, i + 1);
      if (!isLetter(text, next)) continue;
      lastWord.isDivided = true;
      i = next - 1;
      continue;
    }
    if (k === kind.apostrophe) {
      if (!isLetter(text, nextVisible(text, i + 1))) break;
      lastWord.stemEnd = end;
      stemHash = hash;
      stemSize = size;
      continue;
    }
    if (k < kind.mark) break;
    if (k === kind.foreign) foreign = true;
    else {
      const parts = (isUnspaced || k === kind.unspaced) && k !== kind.mark && i > start;
      if (parts && !isLeadingVowel(last)) break;
      const folded = k < kind.firstLetter ? foldedLetters(code) : '';
      const count = folded.length || 1;
      for (let j = 0; j < count; j++) {
        last = folded ? folded.charCodeAt(j) : k < kind.firstLetter ? code : k;
        letters[size++ & (longestWord - 1)] = last;
        hash = (hash * hashFactor + last) & hashMask;
      }
    }
    end = i + 1;
  }
  lastWord.end = end;
  if (foreign || size > longestWord) return none;
  const possessive = stemSize === size - 1 && letters[size - 1] === 115;
  lastWord.stemToken = possessive ? tokenOf(stemHash, stemSize, lexicon) : none;
  return tokenOf(hash, size, lexicon);
}

/** @returns the offset of what follows a line end and the white space after it. */
function nextLine(text: string, lineEnd: number): number {
  let i = lineEnd;
  while (i < text.length && foldKind(text.charCodeAt(i)) === kind.space) i++;
  return i;
}

/** Looks up the word's first `size` letters in the lexicon. */
function tokenOf(hash: number, size: number, lexicon: Lexicon): number {
  const { slots, tokenStart, tokenLength, tokenChars } = lexicon;
  const mask = slots.length - 1;
  for (let slot = slotFor(hash, mask); ; slot = (slot + 1) & mask) {
    const token = (slots[slot] as number) - 1;
    if (token < 0) return none;
    if (tokenLength[token] !== size) continue;
    const start = tokenStart[token] as number;
    let i = 0;
    while (i < size && tokenChars[start + i] === letters[i]) i++;
    if (i === size) return token;
  }
}

/**
 * Looks up a word of plain letters directly from the bytes of the text.
 *
 * @param start where the word begins in `bytes`.
 * @param hash the hash of its folded letters.
 * @returns its token, or `none` if no form contains it.
 */
export function plainToken(
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
  lexicon: Lexicon,
): number {
  const { slots, tokenStart, tokenLength, tokenChars } = lexicon;
  const mask = slots.length - 1;
  for (let slot = slotFor(hash, mask); ; slot = (slot + 1) & mask) {
    const token = (slots[slot] as number) - 1;
    if (token < 0) return none;
    if (tokenLength[token] !== end - start) continue;
    const first = tokenStart[token] as number;
    let i = start;
    while (i < end && tokenChars[first + i - start] === byteKinds[bytes[i] as number]) i++;
    if (i === end) return token;
  }
}

/** @returns the token of a sign that forms contain as is, such as "("; `none` if no form does. */
export function signToken(code: number, lexicon: Lexicon): number {
  const sign = foldedSign(code);
  letters[0] = sign;
  return tokenOf(sign, 1, lexicon);
}

/** @returns whether the character at an offset is a letter or digit of any script. */
export function isLetter(text: string, at: number): boolean {
  return at < text.length && foldKind(text.charCodeAt(at)) >= kind.several;
}

/** @returns the offset of the first character from `from` on that is seen by itself. */
export function nextVisible(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const k = foldKind(text.charCodeAt(i));
    if (k !== kind.ignored && k !== kind.mark) break;
  }
  return i;
}
