import { json } from 'virtual:glossary/articles';
import type { Article } from '../engine/articles/article.ts';

let byId: Map<string, Article> | undefined;

/** All bundled articles by id, in order of id; parsed on first use. */
export function bundledArticles(): ReadonlyMap<string, Article> {
  byId ??= new Map((JSON.parse(json) as Article[]).map((article) => [article.id, article]));
  return byId;
}
