import { unpackLexicon } from '../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../browser/messages/message-protocol.ts';
import type { Article } from '../../engine/articles/article.ts';
import { createSearch, type Search } from '../../engine/articles/search.ts';
import { entryIds } from '../../engine/lexicon/entry-ids.ts';
import { entryOf } from '../../engine/lexicon/lexicon.ts';
import { findMatches } from '../../engine/matching/find-matches.ts';
import { loadArticles, loadLexicon } from './glossary.ts';

let search: Search | undefined;

/** @returns the article of the longest term in the text, or else the first search result. */
export async function lookUp(text: string): Promise<Article | undefined> {
  const [lexicon, articles] = await Promise.all([loadLexicon(), loadArticles()]);
  const named = longestTerm(text, lexicon);
  if (named) return articles.get(named);
  search ??= createSearch([...articles.values()]);
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
