import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/text-piece.ts';

/** What a quiz needs of an entry. */
export type QuizEntry = Pick<
  Article,
  | 'id'
  | 'name'
  | 'kind'
  | 'category'
  | 'level'
  | 'spellings'
  | 'senses'
  | 'short'
  | 'requires'
  | 'related'
  | 'contrast'
  | 'members'
  | 'overviews'
>;

/** All entries by id. */
export type QuizEntries = ReadonlyMap<string, QuizEntry>;

/** @returns all names of an entry, its own first. */
export function namesOf({ name, spellings }: QuizEntry): readonly string[] {
  return [name, ...spellings];
}

/** @returns the one sentence that says what a term means. */
export function definitionOf({ short }: QuizEntry): string {
  return plainText(short);
}
