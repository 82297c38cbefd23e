import { type TextName, text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import type { Category, Level } from '../glossary/categories.ts';

/** @returns a name as a heading: "reward hacking" → "Reward hacking". */
export function headword({ name }: Pick<Article, 'name'>): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @returns the line above the heading: "Alignment · basic". */
export function categoryLabel({ category, level }: Pick<Article, 'category' | 'level'>): string {
  return `${categoryName(category)} · ${levelName(level)}`;
}

/** @returns a category's name in the reader's language. */
export function categoryName(category: Category): string {
  return text(`category_${category}` satisfies TextName);
}

/** @returns a level's name in the reader's language. */
export function levelName(level: Level): string {
  return text(`level_${level}` satisfies TextName);
}
