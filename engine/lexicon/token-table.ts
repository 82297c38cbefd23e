import { hashOf, slotFor } from '../text/hash.ts';
import type { Lexicon } from './lexicon.ts';
import { type Numbers, narrow } from './pack.ts';

/** The part of a lexicon that holds the forms' words. */
export type TokenTable = Pick<Lexicon, 'tokenChars' | 'tokenStart' | 'tokenLength' | 'slots'>;

/**
 * Lays out tokens and builds the hash table to look them up.
 *
 * @param texts the tokens, by number.
 */
export function makeTokenTable(texts: readonly string[]): TokenTable {
  return { ...layOut(texts), slots: hashTokens(texts) };
}

/** Concatenates the tokens' characters; a token that begins another shares its characters. */
function layOut(texts: readonly string[]): Omit<TokenTable, 'slots'> {
  const starts: number[] = [];
  const chars: string[] = [];
  let length = 0;
  let last = '';
  // In reverse alphabetical order, a prefix comes after the tokens it begins.
  for (const token of [...texts.keys()].sort((a, b) => compare(texts[b], texts[a]))) {
    const text = texts[token] ?? '';
    if (last.startsWith(text)) starts[token] = length - last.length;
    else {
      starts[token] = length;
      chars.push(text);
      length += text.length;
      last = text;
    }
  }
  return {
    tokenChars: narrow(
      chars
        .join('')
        .split('')
        .map((unit) => unit.charCodeAt(0)),
    ),
    tokenStart: narrow(starts),
    tokenLength: narrow(texts.map((text) => text.length)),
  };
}

function compare(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The hash table from tokens to their numbers, at most half full. */
function hashTokens(texts: readonly string[]): Numbers {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, texts.length * 2)));
  const slots = new Uint32Array(size);
  texts.forEach((text, token) => {
    let slot = slotFor(hashOf(text), size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = token + 1;
  });
  return narrow(slots);
}
