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

/** So many units are read at a stretch, which takes well below a millisecond. */
export const stretch = 32_768;

/** The reading of one block, a stretch at a time, so that even a book in one piece holds nothing up. */
export class BlockReading {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #found: (Match & { distance: number })[] = [];
  #at = 0;

  /** @param text of a block: what a reader sees as one piece. */
  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** Reads one stretch. @returns whether the block has been read to its end. */
  step(): boolean {
    const until = Math.min(this.#text.length, this.#at + stretch);
    const add = (start: number, end: number, form: PackedForm) => {
      const entry = entryOf(form);
      this.#found.push({ start, end, form, entry, distance: Number.POSITIVE_INFINITY });
    };
    this.#at = findMatches(this.#text, this.#lexicon, add, this.#at, until);
    return this.#at >= this.#text.length;
  }

  /** @returns the forms found, with what the block says of their meaning. */
  matches(): readonly Match[] {
    let safeEnd = Number.NEGATIVE_INFINITY;
    for (const match of this.#found) {
      match.distance = match.start - safeEnd;
      if (isSafe(match.form)) safeEnd = match.end;
    }
    let safeStart = Number.POSITIVE_INFINITY;
    for (let i = this.#found.length - 1; i >= 0; i--) {
      const match = this.#found[i] as Match & { distance: number };
      match.distance = Math.min(match.distance, safeStart - match.end);
      if (isSafe(match.form)) safeStart = match.start;
    }
    return this.#found;
  }
}

/** Finds all forms in a block at once. */
export function readBlock(text: string, lexicon: Lexicon): readonly Match[] {
  const reading = new BlockReading(text, lexicon);
  while (!reading.step());
  return reading.matches();
}
