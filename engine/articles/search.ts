import UFuzzy from '@leeoniya/ufuzzy';
import type { Article } from './article.ts';
import { subjectWords } from './question.ts';
import { plainText } from './text-piece.ts';

/** Finds articles for a query. */
export type Search = (query: string) => Article[];

/** Tolerates one wrong, missing, extra or swapped letter per word. */
const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** Definitions are not searched once this many names match. */
const enoughNames = 50;

/**
 * Prepares a search over names and other spellings first, then definitions and what overviews
 * compare. Of a question, the words that say what it is about count first.
 *
 * @returns a function that maps a query to the matching articles, best first; none for an empty
 *   query.
 */
export function createSearch(articles: readonly Article[]): Search {
  const joined = articles.map(({ name, spellings }) => [name, ...spellings].join(' | '));
  const names = UFuzzy.latinize(joined);
  const spellings = names.map((name) => name.toLowerCase().split(' | '));
  const definitions = articles.map(searchedText);
  const find = (typed: string): number[] => {
    const byName = namesLike(names, typed);
    const found = bestFirst(spellings, typed.toLowerCase(), byName);
    if (found.length < enoughNames) found.push(...defined(definitions, typed, new Set(byName)));
    return found;
  };
  const named = new Set(spellings.flat());
  return (query) => {
    const typed = UFuzzy.latinize(query.trim());
    if (!typed) return [];
    const subject = UFuzzy.latinize(subjectWords(query).join(' '));
    const isName = named.has(typed.toLowerCase());
    const found = isName || !subject ? find(typed) : [...find(subject), ...find(typed)];
    return [...new Set(found)].flatMap((index) => articles[index] ?? []);
  };
}

/** The text of an article that is searched besides its names, in lower case. */
function searchedText({ short, members }: Article): string {
  const compared = members.flatMap(({ name, why }) => [name, why]);
  return [plainText(short), ...compared].join('\n').toLowerCase();
}

/**
 * Indices of the names that contain all words of a query, in any order. Each word narrows down the
 * results of the words before it.
 */
function namesLike(names: string[], typed: string): number[] {
  let found: number[] | undefined;
  for (const word of typed.split(/\s+/)) {
    const all: number[] | null = fuzzy.filter(names, word, found);
    // A word without letters or digits, such as "-", filters nothing.
    if (all) found = all;
  }
  return found ?? [];
}

/** Indices of the definitions that contain all words, except those already found. */
function defined(
  definitions: readonly string[],
  typed: string,
  found: ReadonlySet<number>,
): number[] {
  const words = typed.toLowerCase().split(/\s+/);
  return definitions.flatMap((text, index) =>
    !found.has(index) && words.every((word) => text.includes(word)) ? [index] : [],
  );
}

/**
 * Sorts exact spellings first, then spellings that begin with the query, then those that contain
 * it. Ties go to the spelling whose length is closest to the query's.
 */
function bestFirst(
  spellings: readonly (readonly string[])[],
  wanted: string,
  found: readonly number[],
): number[] {
  const scores = new Map(found.map((index) => [index, score(spellings[index] ?? [], wanted)]));
  return found.toSorted((a, b) => (scores.get(a) ?? 0) - (scores.get(b) ?? 0));
}

function score(spellings: readonly string[], wanted: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (const spelling of spellings) {
    if (spelling === wanted) return 0;
    const rest = Math.abs(spelling.length - wanted.length);
    const at = spelling.indexOf(wanted);
    best = Math.min(best, rest + (at === 0 ? 1_000 : at > 0 ? 2_000 : 3_000));
  }
  return best;
}
