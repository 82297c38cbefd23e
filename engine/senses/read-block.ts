import { entryOf, type Lexicon, riskOf } from '../lexicon/lexicon.ts';
import { findMatches } from '../matching/find-matches.ts';
import { type ContextCues, findCues } from './context-cues.ts';
import { contextModelOf } from './context-model.ts';
import type { Hit } from './hit.ts';
import type { Match } from './match.ts';

/**
 * Finds all forms in a block, with what the block says of their meaning.
 *
 * @param text of a block: what a reader sees as one piece.
 */
export function readBlock(text: string, lexicon: Lexicon): readonly Match[] {
  const hits: Hit[] = [];
  findMatches(text, lexicon, (start, end, form) => hits.push({ start, end, form }));
  return hits.map((hit) => ({
    ...hit,
    entry: entryOf(hit.form),
    cues: cuesAt(text, hit, hits, lexicon),
  }));
}

/**
 * @param text of a block.
 * @param hits all forms found in it, one of which is `hit`.
 * @returns what the block says of a form's meaning; nothing if that is not in doubt.
 */
export function cuesAt(
  text: string,
  { start, end, form }: Hit,
  hits: readonly Hit[],
  lexicon: Lexicon,
): ContextCues | undefined {
  const risk = riskOf(form);
  if (risk !== 'page' && risk !== 'near') return undefined;
  return findCues(text, start, end, contextModelOf(lexicon), entryOf(form), hits);
}
