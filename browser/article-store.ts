import { browser } from 'wxt/browser';
import type { Article } from '../engine/articles/article.ts';

const prefix = 'article.';

/** The storage key of the list of all articles that are stored. */
export const articleListKey = 'articles';

/** The storage key of the version of the articles; it is written when all of them are stored. */
export const articlesVersionKey = 'articlesVersion';

/** @returns the storage key of an article. Each has its own, so that pages read only what they show. */
export function articleKey(id: string): string {
  return prefix + id;
}

/** @returns the stored articles with these ids; those that are missing or damaged are left out. */
export async function readArticles(ids: readonly string[]): Promise<Article[]> {
  const stored = await browser.storage.local.get(ids.map(articleKey));
  return ids.flatMap((id) => {
    const found = stored[articleKey(id)];
    return isArticle(found, id) ? [found] : [];
  });
}

function isArticle(stored: unknown, id: string): stored is Article {
  const {
    id: own,
    name,
    short,
    paragraph,
    sources,
  } = (stored ?? {}) as Partial<Record<keyof Article, unknown>>;
  if (own !== id || typeof name !== 'string') return false;
  return [short, paragraph, sources].every((list) => Array.isArray(list));
}
