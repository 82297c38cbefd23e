import { entryOf, type Lexicon, type PackedForm, riskOf } from '../lexicon/lexicon.ts';
import { findMatches } from '../matching/find-matches.ts';
import { type ContextCues, findCues } from './context-cues.ts';
import { contextModelOf } from './context-model.ts';
import type { Match } from './match.ts';

/**
 * Finds all forms in a block, with the cues around ambiguous ones.
 *
 * @param text the block's text.
 */
export function readBlock(text: string, lexicon: Lexicon): readonly Match[] {
  const matches: Match[] = [];
  findMatches(text, lexicon, (start, end, form) => {
    const cues = cuesAt(text, start, end, form, lexicon);
    matches.push({ start, end, form, entry: entryOf(form), cues });
  });
  return matches;
}

/**
 * @param text the text of the block in which the form was found.
 * @returns the cues around the form; nothing if it is not ambiguous.
 */
export function cuesAt(
  text: string,
  start: number,
  end: number,
  form: PackedForm,
  lexicon: Lexicon,
): ContextCues | undefined {
  const risk = riskOf(form);
  if (risk !== 'page' && risk !== 'near') return undefined;
  return findCues(text, start, end, contextModelOf(lexicon), entryOf(form));
}
