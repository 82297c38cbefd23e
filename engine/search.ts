import UFuzzy from '@leeoniya/ufuzzy';
import { type Article, plainText } from './article.ts';

/** Finds articles by what a reader types. */
export type Search = (query: string) => Article[];

/** One wrong, missing, extra or swapped letter a word is forgiven. */
const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** Words of the query may stand in another order; uFuzzy tries up to so many of them. */
const reorderedWords = 4;

/**
 * Prepares a search over names and other spellings, then definitions.
 *
 * @returns a function from what was typed to the articles that match, best first; for an empty query,
 *   none.
 */
export function createSearch(articles: readonly Article[]): Search {
  const spellings = articles.map(({ name, spellings: others }) => [name, ...others].join(' | '));
  const names = UFuzzy.latinize(spellings);
  const definitions = articles.map(({ short }) => plainText(short).toLowerCase());
  return (query) => {
    const typed = UFuzzy.latinize(query.trim());
    if (!typed) return [];
    const byName = rank(names, typed);
    const words = typed.toLowerCase().split(/\s+/);
    const byDefinition = definitions.flatMap((text, index) =>
      words.every((word) => text.includes(word)) && !byName.includes(index) ? [index] : [],
    );
    const found = [...startingWith(names, typed, byName), ...byDefinition];
    return found.flatMap((index) => articles[index] ?? []);
  };
}

/** Indices of the names that match, as uFuzzy ranks them. */
function rank(names: string[], typed: string): number[] {
  const [found, info, order] = fuzzy.search(names, typed, reorderedWords);
  if (!found) return [];
  return info && order ? order.map((place) => info.idx[place] as number) : [...found];
}

/**
 * Puts first what is called exactly so, then what has a spelling that begins so; among equals, what has
 * a spelling about as long as what was typed.
 */
function startingWith(
  names: readonly string[],
  typed: string,
  ranked: readonly number[],
): number[] {
  const wanted = typed.toLowerCase();
  const score = (index: number) => {
    const spellings = (names[index] ?? '').toLowerCase().split(' | ');
    if (spellings.includes(wanted)) return 0;
    const rest = Math.min(...spellings.map(({ length }) => Math.abs(length - wanted.length)));
    const beginsSo = spellings.some((spelling) => spelling.startsWith(wanted));
    return (beginsSo ? 1_000 : 2_000) + rest;
  };
  const scores = new Map(ranked.map((index) => [index, score(index)]));
  return ranked.toSorted((a, b) => (scores.get(a) ?? 0) - (scores.get(b) ?? 0));
}
