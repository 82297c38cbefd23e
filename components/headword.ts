import type { Article } from '../engine/article.ts';
import { categoryNames } from '../glossary/category-names.ts';

/** @returns a name as a heading: "reward hacking" → "Reward hacking". */
export function headword({ name }: Pick<Article, 'name'>): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @returns what stands above the heading: "Alignment · basic". */
export function fieldTag({ category, level }: Pick<Article, 'category' | 'level'>): string {
  return `${categoryNames[category]} · ${level}`;
}
