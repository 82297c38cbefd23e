import { foldedText } from '../glossaries/folded-text.ts';
import type { EntryIndex } from './entry-index.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** @returns the places in an index of the entries that a query finds, best first. */
export type EntrySearch = (query: string) => Uint32Array;

/** How well an entry fits a query: not at all, or by its definition, by a part of a name, and so on. */
const grade = { none: 0, defines: 1, contains: 2, begins: 3, is: 4 } as const;

/** Definitions are searched as far as they are shown in lists. In UTF-16 units. */
const mostCharacters = 240;

/** Shorter queries only say what names are about: nearly every definition holds each letter. */
const leastCharacters = 2;

/** How many entries are prepared in a step. */
const stepLength = 2_000;

/**
 * Prepares a search over all entries of an index: first those with a name that is the query, then those
 * with one that begins with it, that contains its words, and whose definition does. Where no name fits,
 * what the second search finds comes first.
 *
 * @param second returns the ids of entries for a query that may be misspelt, or a whole question.
 * @yields how much is done, from 0 to 1.
 */
export function* prepareSearch(
  index: EntryIndex,
  second: (query: string) => readonly string[],
): Generator<number, EntrySearch, void> {
  const size = index.entries.length;
  const names: string[] = [];
  const definitions: string[] = [];
  for (const { name, spellings, short } of index.entries) {
    names.push(foldedText(spellings.length > 0 ? `${name}\n${spellings.join('\n')}` : name));
    definitions.push(foldedText(short.slice(0, mostCharacters)));
    if (names.length % stepLength === 0) yield names.length / size / 3;
  }
  const inNames = yield* indexWords(names);
  const inDefinitions = yield* indexWords(definitions);
  return (query) => {
    const typed = foldedText(query.trim());
    if (!typed) return Uint32Array.from(names, (_, at) => at);
    const words = typed.split(/\s+/);
    const named = marksOf(words, [inNames], size);
    const everywhere = typed.length < leastCharacters ? [inNames] : [inNames, inDefinitions];
    const grades = marksOf(words, everywhere, size);
    let hasName = false;
    for (let at = 0; at < size; at++) {
      if (named[at] === 0) continue;
      hasName = true;
      grades[at] = nameGrade(names[at] as string, typed);
    }
    const found = bestFirst(grades);
    if (hasName) return found;
    const others = second(query).flatMap((id) => index.places.get(id) ?? []);
    return Uint32Array.from(new Set([...others, ...found]));
  };
}

/** Marks with 1 what contains all words, each in any of several indexes. */
function marksOf(
  words: readonly string[],
  indexes: readonly WordIndex[],
  size: number,
): Uint8Array {
  const [first = '', ...others] = words;
  const marks = new Uint8Array(size);
  for (const find of indexes) find(first, marks);
  for (const word of others) {
    const also = new Uint8Array(size);
    for (const find of indexes) find(word, also);
    for (let at = 0; at < size; at++) marks[at] = (marks[at] as number) & (also[at] as number);
  }
  return marks;
}

/** The grade of an entry whose names, each in a line of its own, contain all words of a query. */
function nameGrade(names: string, typed: string): number {
  const at = names.indexOf(typed);
  if (at < 0 || (at > 0 && names.charAt(at - 1) !== '\n')) return grade.contains;
  const end = at + typed.length;
  return end === names.length || names.charAt(end) === '\n' ? grade.is : grade.begins;
}

/** The places of all that has a grade, the highest first; places of the same grade keep their order. */
function bestFirst(grades: Uint8Array): Uint32Array {
  const counts = new Uint32Array(grade.is + 1);
  for (let at = 0; at < grades.length; at++) {
    const of = grades[at] as number;
    counts[of] = (counts[of] as number) + 1;
  }
  const next = new Uint32Array(grade.is + 2);
  for (let of = grade.is; of > grade.none; of--) {
    next[of - 1] = (next[of] as number) + (counts[of] as number);
  }
  const found = new Uint32Array(next[grade.none] as number);
  for (let at = 0; at < grades.length; at++) {
    const of = grades[at] as number;
    if (of === grade.none) continue;
    found[next[of] as number] = at;
    next[of] = (next[of] as number) + 1;
  }
  return found;
}
