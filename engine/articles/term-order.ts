import { levels } from '../../glossary/categories.ts';
import type { Article } from './article.ts';

/** How the terms of a page can be listed: as they stand there, by level, or so that each follows what it needs. */
export const termOrders = ['page', 'level', 'reading'] as const;
export type TermOrder = (typeof termOrders)[number];

/**
 * Puts articles in order; among equals, the order they come in stays.
 *
 * @param find an article by id, for what lies between the terms of the page.
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

/** Each article after those that it requires, also by way of articles that are not in the list. */
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
