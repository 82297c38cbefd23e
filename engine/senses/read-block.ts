import { entryOf, type Lexicon, type PackedForm, riskOf } from '../lexicon/lexicon.ts';
import { findMatches } from '../matching/find-matches.ts';
import { type Clues, readClues } from './context-features.ts';
import { surroundingsOf } from './context-model.ts';

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
  const matches: Match[] = [];
  findMatches(text, lexicon, (start, end, form) => {
    const clues = cluesAt(text, start, end, form, lexicon);
    matches.push({ start, end, form, entry: entryOf(form), clues });
  });
  return matches;
}

/**
 * @param text of a block, in which a form was found.
 * @returns what the block says of the form's meaning; nothing if that is not in doubt.
 */
export function cluesAt(
  text: string,
  start: number,
  end: number,
  form: PackedForm,
  lexicon: Lexicon,
): Clues | undefined {
  const risk = riskOf(form);
  if (risk !== 'page' && risk !== 'near') return undefined;
  return readClues(text, start, end, surroundingsOf(lexicon), entryOf(form));
}
