import { type TextName, text } from '../browser/text.ts';
import type { Article } from '../engine/articles/article.ts';
import type { Category, Level } from '../glossary/categories.ts';

/** @returns a name as a heading: "reward hacking" → "Reward hacking". */
export function headword({ name }: Pick<Article, 'name'>): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @returns the line above the heading: "Alignment · basic", or the name of the reader's own glossary. */
export function categoryLabel({
  category,
  level,
  own,
}: Pick<Article, 'category' | 'level' | 'own'>): string {
  if (own) return own.glossary.name;
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
