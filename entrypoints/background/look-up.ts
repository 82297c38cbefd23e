import { bundledArticles } from '../../browser/bundled-articles.ts';
import { unpackLexicon } from '../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../browser/questions.ts';
import type { Article } from '../../engine/article.ts';
import { entryIds } from '../../engine/entry-ids.ts';
import { entryOf } from '../../engine/lexicon.ts';
import { findMatches } from '../../engine/match.ts';
import { createSearch, type Search } from '../../engine/search.ts';

let search: Search | undefined;

/** @returns the article of the longest term in a text, or else the one that a search finds first. */
export function lookUp(text: string, stored: StoredLexicon): Article | undefined {
  const named = longestTerm(text, stored);
  if (named) return bundledArticles().get(named);
  search ??= createSearch([...bundledArticles().values()]);
  return search(text)[0];
}

function longestTerm(text: string, stored: StoredLexicon): string | undefined {
  const lexicon = unpackLexicon(stored);
  let longest = 0;
  let id: string | undefined;
  findMatches(text, lexicon, (start, end, form) => {
    if (end - start <= longest) return;
    longest = end - start;
    id = entryIds(lexicon)[entryOf(form)];
  });
  return id;
}
