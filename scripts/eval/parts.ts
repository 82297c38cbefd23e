import path from 'node:path';
import type { Passage } from './passage.ts';
import { ownSet, readSet } from './sets.ts';

/** Files of the project's passages in which ambiguous words stand in both senses within one text. */
const bothSenses: ReadonlySet<string> = new Set(['safety-both-senses', 'ordinary-trades']);

/** Files of the same, in the many kinds of text that people read: letters, notes, code, minutes. */
const manyKinds: ReadonlySet<string> = new Set([
  'safety-newsletters',
  'safety-meetings',
  'safety-forum',
  'safety-abstracts',
  'safety-code',
  'safety-plain',
  'safety-briefs',
  'safety-short-names',
  'ordinary-tech',
  'ordinary-lives',
  'ordinary-mixtures',
  'ordinary-ai-business',
  'ordinary-strangers',
]);

/** Passages that nobody reads while cues are chosen, and no weight is learned from. */
export const unseenSet: string = path.join(ownSet, 'unseen');

/**
 * The project's passages in the parts that are measured apart, by name: the first ones, those with
 * words in both senses, those of many kinds of text, and those held out.
 */
export function readParts(): Readonly<Record<string, readonly Passage[]>> {
  const own = readSet(ownSet);
  const isOfBothSenses = (passage: Passage) => bothSenses.has(fileOf(passage));
  return {
    'first passages': own.filter((each) => !isOfBothSenses(each) && !isOfManyKinds(each)),
    'both senses': own.filter(isOfBothSenses),
    'many kinds of text': own.filter(isOfManyKinds),
    'held out': readSet(unseenSet),
  };
}

/** @returns whether a passage is one of those of many kinds of text. */
export function isOfManyKinds(passage: Passage): boolean {
  return manyKinds.has(fileOf(passage));
}

/** The file that a passage stands in, without its ending. */
function fileOf({ id }: Passage): string {
  return id.replace(/-\d+$/, '');
}
