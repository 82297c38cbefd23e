import type { Lexicon } from './lexicon.ts';
import { findMatches } from './match.ts';
import { type Candidate, isSafe } from './senses.ts';

/** A form found in a block, at offsets in UTF-16 units of the block's text. */
export type Match = Candidate & {
  readonly start: number;
  readonly end: number;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
};

/**
 * Finds all forms in a block, with what the block says of their meaning.
 *
 * @param text of a block: what a reader sees as one piece.
 */
export function readBlock(text: string, lexicon: Lexicon): Match[] {
  const matches: (Match & { distance: number })[] = [];
  findMatches(text, lexicon, (start, end, form) => {
    const entry = lexicon.formEntry[form] as number;
    matches.push({ start, end, form, entry, distance: Number.POSITIVE_INFINITY });
  });
  let safeEnd = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    match.distance = match.start - safeEnd;
    if (isSafe(match.form, lexicon)) safeEnd = match.end;
  }
  let safeStart = Number.POSITIVE_INFINITY;
  for (const match of matches.toReversed()) {
    match.distance = Math.min(match.distance, safeStart - match.end);
    if (isSafe(match.form, lexicon)) safeStart = match.start;
  }
  return matches;
}
