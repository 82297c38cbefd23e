import { type Clues, readClues } from './clues.ts';
import { entryOf, type Lexicon, type PackedForm, riskOf } from './lexicon.ts';
import { findMatches } from './match.ts';
import { surroundingsOf } from './surroundings.ts';

/** A form found in a text, at offsets in UTF-16 units. */
export type Hit = { readonly start: number; readonly end: number; readonly form: PackedForm };

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

/**
 * Finds all forms in a block, with what the block says of their meaning.
 *
 * @param text of a block: what a reader sees as one piece.
 */
export function readBlock(text: string, lexicon: Lexicon): readonly Match[] {
  const hits: Hit[] = [];
  findMatches(text, lexicon, (start, end, form) => hits.push({ start, end, form }));
  return toMatches(hits, 0, text, lexicon);
}

/**
 * Looks around the forms found in a block for what it says of their meaning.
 *
 * @param hits all forms of one block, in order.
 * @param offset of the block's text in the text that the forms were found in.
 * @param text of the block.
 */
export function toMatches(
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
