import { findOwnArticle } from '../../browser/glossaries/own-articles.ts';
import type { Place } from '../../browser/settings/settings-store.ts';
import type { Article } from '../../engine/articles/article.ts';
import { parseOwnId } from '../../engine/lexicon/entry-ids.ts';
import { currentLexicon } from './current-lexicon.ts';
import { bundledArticleOf, loadArticles } from './glossary.ts';
import { managedGlossaries } from './policy.ts';

/** @returns the articles with these ids, in this order; unknown ids are left out. */
export async function findArticles(ids: readonly string[], place: Place): Promise<Article[]> {
  const found = await Promise.all(ids.map((id) => articleOf(id, place)));
  return found.filter((article) => article !== undefined);
}

/** @returns the bundled article of an id, or the article of an own entry. */
export async function articleOf(id: string, place: Place): Promise<Article | undefined> {
  if (!parseOwnId(id)) return (await loadArticles()).get(id);
  const [lexicon, managed] = await Promise.all([currentLexicon(place), managedGlossaries()]);
  return findOwnArticle(id, lexicon, managed, bundledArticleOf);
}
