import { foldedText } from '../glossaries/folded-text.ts';
import type { EntryIndex } from './entry-index.ts';

/** @returns the places in an index of the entries that a query finds, best first. */
export type EntrySearch = (query: string) => readonly number[];

/** How well an entry's names fit a query, the best first; the last is that its definition does. */
const grades = ['is', 'begins', 'contains', 'defines'] as const;

/** Definitions are searched as far as they are shown in lists. In UTF-16 units. */
const mostCharacters = 240;

/**
 * Prepares a search over all entries of an index: first those with a name that is the query, then those
 * with one that begins with it, that contains its words, and whose definition does. Where no name fits,
 * what the second search finds comes first.
 *
 * A query that continues the last one is only searched for in what that one has found.
 *
 * @param second returns the ids of entries for a query that may be misspelt, or a whole question.
 */
export function createEntrySearch(
  index: EntryIndex,
  second: (query: string) => readonly string[],
): EntrySearch {
  const names = index.entries.map(({ name, spellings }) =>
    foldedText(spellings.length > 0 ? `${name}\n${spellings.join('\n')}` : name),
  );
  const definitions = index.entries.map(({ short }) => foldedText(short.slice(0, mostCharacters)));
  const all = names.map((_, at) => at);
  let last: { readonly typed: string; readonly found: readonly number[] } = {
    typed: '',
    found: all,
  };
  return (query) => {
    const typed = foldedText(query.trim());
    if (!typed) return all;
    const words = typed.split(/\s+/);
    const within = typed.startsWith(last.typed) ? last.found : all;
    const found: number[] = [];
    const graded = grades.map((): number[] => []);
    for (let nth = 0; nth < within.length; nth++) {
      const at = within[nth] as number;
      const grade = gradeOf(names[at] as string, definitions[at] as string, typed, words);
      if (grade < 0) continue;
      found.push(at);
      (graded[grade] as number[]).push(at);
    }
    const [is = [], begins = [], contains = [], defines = []] = graded;
    const named = [...is, ...begins, ...contains];
    last = { typed, found };
    if (named.length > 0) return named.concat(defines);
    const others = second(query).flatMap((id) => index.places.get(id) ?? []);
    const known = new Set(others);
    return [...others, ...defines.filter((at) => !known.has(at))];
  };
}

/** @returns the number of a grade; -1 if the entry does not fit. */
function gradeOf(
  names: string,
  definition: string,
  typed: string,
  words: readonly string[],
): number {
  const at = names.indexOf(typed);
  if (at >= 0) {
    if (at > 0 && names.charAt(at - 1) !== '\n') return 2;
    const end = at + typed.length;
    return end === names.length || names.charAt(end) === '\n' ? 0 : 1;
  }
  let isNamed = true;
  for (const word of words) {
    if (names.includes(word)) continue;
    isNamed = false;
    if (!definition.includes(word)) return -1;
  }
  return isNamed ? 2 : 3;
}
