import { entryOf, type Lexicon, type PackedForm } from './lexicon.ts';
import { findMatches } from './match.ts';
import { type Candidate, isSafe } from './senses.ts';

/** A form found in a text, at offsets in UTF-16 units. */
export type Hit = { readonly start: number; readonly end: number; readonly form: PackedForm };

/** A form found in a block, at offsets in UTF-16 units of the block's text. */
export type Match = Candidate & {
  readonly start: number;
  readonly end: number;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
};

type OpenMatch = Match & { distance: number };

/**
 * Finds all forms in a block, with what the block says of their meaning.
 *
 * @param text of a block: what a reader sees as one piece.
 */
export function readBlock(text: string, lexicon: Lexicon): readonly Match[] {
  const hits: Hit[] = [];
  findMatches(text, lexicon, (start, end, form) => hits.push({ start, end, form }));
  return toMatches(hits, 0);
}

/**
 * Works out what a block says of the meaning of the forms found in it: how far the nearest safe one
 * stands from each.
 *
 * @param hits all forms of one block, in order.
 * @param offset of the block's text in the text that the forms were found in.
 */
export function toMatches(hits: readonly Hit[], offset: number): readonly Match[] {
  const matches: OpenMatch[] = [];
  let safeEnd = Number.NEGATIVE_INFINITY;
  for (const { start, end, form } of hits) {
    const distance = start - safeEnd;
    matches.push({
      start: start - offset,
      end: end - offset,
      form,
      entry: entryOf(form),
      distance,
    });
    if (isSafe(form)) safeEnd = end;
  }
  let safeStart = Number.POSITIVE_INFINITY;
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i] as OpenMatch;
    match.distance = Math.min(match.distance, safeStart - match.end);
    if (isSafe(match.form)) safeStart = match.start;
  }
  return matches;
}
