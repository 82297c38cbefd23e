import type { Article } from './article.ts';
import type { ListedEntry } from './entry-index.ts';
import { plainText } from './text-piece.ts';

/** The id that the bundled glossary has in lists. No glossary of the reader's has a hyphen in its id. */
export const bundledGlossary = 'ai-safety';

/** @returns bundled articles as a library lists them. */
export function listBundled(articles: Iterable<Article>): ListedEntry[] {
  return Array.from(articles, ({ id, name, spellings, short, category, level }) => ({
    id,
    name,
    spellings,
    short: plainText(short),
    glossary: bundledGlossary,
    language: 'en',
    category,
    level,
  }));
}
