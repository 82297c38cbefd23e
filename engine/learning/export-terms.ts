import type { Article } from '../articles/article.ts';
import type { ExportedFile } from '../glossaries/export-glossary.ts';
import { writeAnki } from './write-anki.ts';
import { writeTermsMarkdown } from './write-terms-markdown.ts';
import { writeTermsTable } from './write-terms-table.ts';

/** The formats that entries of the glossary can be exported to. */
export const termFormats = ['anki', 'csv', 'markdown'] as const;
export type TermFormat = (typeof termFormats)[number];

const kinds = {
  anki: { ending: 'txt', type: 'text/plain', write: writeAnki },
  csv: { ending: 'csv', type: 'text/csv', write: writeTermsTable },
  markdown: { ending: 'md', type: 'text/markdown', write: writeTermsMarkdown },
} as const;

/**
 * @param name what the entries have in common, such as “Alignment”.
 * @returns entries as a file to be saved, with the licence and whom it asks to credit.
 */
export function exportTerms(
  articles: readonly Article[],
  name: string,
  format: TermFormat,
): ExportedFile {
  const { ending, type, write } = kinds[format];
  const base = `Gloss ${name}`
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  const bytes = new TextEncoder().encode(write(articles, name));
  return { name: `${base} (${format}).${ending}`, type, bytes };
}
