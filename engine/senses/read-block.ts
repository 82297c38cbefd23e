import { entryOf, type Lexicon } from '../lexicon/lexicon.ts';
import { findMatches } from '../matching/find-matches.ts';
import { CueReader } from './cue-reader.ts';
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
  const cues = new CueReader(text, hits, lexicon);
  return hits.map((hit) => ({ ...hit, entry: entryOf(hit.form), cues: cues.at(hit) }));
}
