import { createSearch, type Search } from '../../engine/articles/search.ts';
import { entryIds } from '../../engine/lexicon/entry-ids.ts';
import { entryOf, type Lexicon } from '../../engine/lexicon/lexicon.ts';
import { findMatches } from '../../engine/matching/find-matches.ts';
import { loadArticles } from './glossary.ts';

let search: Search | undefined;

/** @returns the id of the longest term in the text, or else of the first search result. */
export async function lookUp(text: string, lexicon: Lexicon): Promise<string | undefined> {
  const named = longestTerm(text, lexicon);
  if (named) return named;
  search ??= createSearch([...(await loadArticles()).values()]);
  return search(text)[0]?.id;
}

function longestTerm(text: string, lexicon: Lexicon): string | undefined {
  let longest = 0;
  let id: string | undefined;
  findMatches(text, lexicon, (start, end, form) => {
    if (end - start <= longest) return;
    longest = end - start;
    id = entryIds(lexicon)[entryOf(form)];
  });
  return id;
}
