import { levels } from '../../glossary/categories.ts';
import type { Article } from './article.ts';
import { readingPath } from './reading-path.ts';

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
  const needsOf = (id: string) => find(id)?.requires.map((need) => need.id) ?? [];
  return readingPath(listed.keys(), needsOf).flatMap(({ id }) => listed.get(id) ?? []);
}
