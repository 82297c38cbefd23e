import { levels } from '../../glossary/categories.ts';
import type { Article } from './article.ts';

/** How a page's terms can be listed: in page order, by level, or with prerequisites first. */
export const termOrders = ['page', 'level', 'reading'] as const;
export type TermOrder = (typeof termOrders)[number];

/**
 * Sorts articles; the sort is stable.
 *
 * @param find returns an article by id, to follow prerequisites that are not on the page.
 */
export function inOrder(
  articles: readonly Article[],
  order: TermOrder,
  find: (id: string) => Article | undefined,
): Article[] {
  switch (order) {
    case 'page':
      return [...articles];
    case 'level':
      return articles.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
    case 'reading':
      return afterNeeds(articles, find);
  }
}

/** Puts each article after those it requires, directly or through articles not in the list. */
function afterNeeds(
  articles: readonly Article[],
  find: (id: string) => Article | undefined,
): Article[] {
  const listed = new Map(articles.map((article) => [article.id, article]));
  const visited = new Set<string>();
  const ordered: Article[] = [];
  const visit = (id: string) => {
    if (visited.has(id)) return;
    visited.add(id);
    for (const need of find(id)?.requires ?? []) visit(need.id);
    const article = listed.get(id);
    if (article) ordered.push(article);
  };
  for (const { id } of articles) visit(id);
  return ordered;
}
