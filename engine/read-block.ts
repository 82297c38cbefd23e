import { type Clues, readClues } from './clues.ts';
import { entryOf, type Lexicon, type PackedForm, riskOf } from './lexicon.ts';
import { findMatches } from './match.ts';
import { surroundingsOf } from './surroundings.ts';

/** A form found in a block, at offsets in UTF-16 units of the block's text. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly form: PackedForm;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
  /** What the block says of its meaning, if that is in doubt. */
  readonly clues: Clues | undefined;
};

/** So many units are read at a stretch, which takes well below a millisecond. */
export const stretch = 32_768;

const nothing: readonly Match[] = [];

/** A form found in a text, at offsets in UTF-16 units. */
export type Hit = Pick<Match, 'start' | 'end' | 'form'>;

/** What is found while a block is read; nearly all blocks leave it empty. */
let found: Hit[] = [];

function addMatch(start: number, end: number, form: PackedForm): void {
  found.push({ start, end, form });
}

/**
 * Finds all forms in a block, with what the block says of their meaning.
 *
 * @param text of a block: what a reader sees as one piece.
 */
export function readBlock(text: string, lexicon: Lexicon): readonly Match[] {
  findMatches(text, lexicon, addMatch);
  return takeMatches(text, lexicon);
}

/** The reading of one long block, a stretch at a time, so that a book in one piece holds nothing up. */
export class BlockReading {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #found: Hit[] = [];
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
    return takeMatches(this.#text, this.#lexicon);
  }
}

function takeMatches(text: string, lexicon: Lexicon): readonly Match[] {
  if (found.length === 0) return nothing;
  const hits = found;
  found = [];
  return toMatches(hits, 0, text, lexicon);
}

/**
 * Looks around the forms found in a block for what it says of their meaning.
 *
 * @param hits all forms of one block, in order.
 * @param offset of the block's text in the text that the forms were found in.
 * @param text of the block.
 */
function toMatches(
  hits: readonly Hit[],
  offset: number,
  text: string,
  lexicon: Lexicon,
): readonly Match[] {
  return hits.map((hit) => {
    const { form } = hit;
    const entry = entryOf(form);
    const start = hit.start - offset;
    const end = hit.end - offset;
    const risk = riskOf(form);
    const isInDoubt = risk === 'page' || risk === 'near';
    const clues = isInDoubt
      ? readClues(text, start, end, surroundingsOf(lexicon), entry)
      : undefined;
    return { start, end, form, entry, clues };
  });
}
