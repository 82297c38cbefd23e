import path from 'node:path';
import type { Passage } from './passage.ts';
import { ownSet, readSet } from './sets.ts';

/** Files of the project's passages in which ambiguous words stand in both senses within one text. */
const bothSenses: ReadonlySet<string> = new Set(['safety-both-senses', 'ordinary-trades']);

/** Passages that nobody reads while cues are chosen, and no weight is learned from. */
export const unseenSet: string = path.join(ownSet, 'unseen');

/**
 * The project's passages in the parts that are measured apart, by name: the first ones, those with
 * words in both senses, and those held out.
 */
export function readParts(): Readonly<Record<string, readonly Passage[]>> {
  const own = readSet(ownSet);
  return {
    'first passages': own.filter((passage) => !bothSenses.has(fileOf(passage))),
    'both senses': own.filter((passage) => bothSenses.has(fileOf(passage))),
    'held out': readSet(unseenSet),
  };
}

/** The file that a passage stands in, without its ending. */
function fileOf({ id }: Passage): string {
  return id.replace(/-\d+$/, '');
}
