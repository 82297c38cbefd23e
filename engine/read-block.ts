import { entryOf, type Lexicon, type PackedForm } from './lexicon.ts';
import { findMatches } from './match.ts';
import { type Candidate, isSafe } from './senses.ts';

/** A form found in a block, at offsets in UTF-16 units of the block's text. */
export type Match = Candidate & {
  readonly start: number;
  readonly end: number;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
};

type OpenMatch = Match & { distance: number };

/** So many units are read at a stretch, which takes well below a millisecond. */
export const stretch = 32_768;

const nothing: readonly Match[] = [];

/** What is found while a block is read; nearly all blocks leave it empty. */
let found: OpenMatch[] = [];

function addMatch(start: number, end: number, form: PackedForm): void {
  found.push({ start, end, form, entry: entryOf(form), distance: Number.POSITIVE_INFINITY });
}

/**
 * Finds all forms in a block, with what the block says of their meaning.
 *
 * @param text of a block: what a reader sees as one piece.
 */
export function readBlock(text: string, lexicon: Lexicon): readonly Match[] {
  findMatches(text, lexicon, addMatch);
  return takeMatches();
}

/** The reading of one long block, a stretch at a time, so that a book in one piece holds nothing up. */
export class BlockReading {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #found: OpenMatch[] = [];
  #at = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** Reads one stretch. @returns whether the block has been read to its end. */
  step(): boolean {
    const until = Math.min(this.#text.length, this.#at + stretch);
    found = this.#found;
    this.#at = findMatches(this.#text, this.#lexicon, addMatch, this.#at, until);
    found = [];
    return this.#at >= this.#text.length;
  }

  /** @returns what {@link readBlock} would return. */
  matches(): readonly Match[] {
    found = this.#found;
    this.#found = [];
    return takeMatches();
  }
}

/** Takes what was found, and works out how far the nearest safe match stands from each. */
function takeMatches(): readonly Match[] {
  if (found.length === 0) return nothing;
  const matches = found;
  found = [];
  let safeEnd = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    match.distance = match.start - safeEnd;
    if (isSafe(match.form)) safeEnd = match.end;
  }
  let safeStart = Number.POSITIVE_INFINITY;
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i] as OpenMatch;
    match.distance = Math.min(match.distance, safeStart - match.end);
    if (isSafe(match.form)) safeStart = match.start;
  }
  return matches;
}
