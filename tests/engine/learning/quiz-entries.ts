import type { Article } from '../../../engine/articles/article.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

/** All articles of the glossary, by id. */
export function allArticles(): ReadonlyMap<string, Article> {
  const { articles } = compileGlossary('glossary/terms');
  return new Map(articles.map((article) => [article.id, article]));
}
