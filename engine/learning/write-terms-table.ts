import papa from 'papaparse';
import { categoryNames } from '../../glossary/category-names.ts';
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/text-piece.ts';
import { joinList, toCell } from '../glossaries/cell-text.ts';
import { attribution } from './attribution.ts';

const header = [
  'id',
  'term',
  'definition',
  'other spellings',
  'explanation',
  'subject',
  'level',
  'read first',
  'not to be confused with',
  'sources',
  'license',
  'credit',
] as const;

/** @returns entries as CSV, with a byte order mark, by which spreadsheets know UTF-8. */
export function writeTermsTable(articles: readonly Article[], _name: string): string {
  const rows = articles.map((article) =>
    [
      article.id,
      article.name,
      plainText(article.short),
      joinList(article.spellings),
      plainText(article.paragraph),
      categoryNames[article.category],
      article.level,
      joinList(article.requires.map(({ name }) => name)),
      joinList(article.contrast.map(({ name }) => name)),
      article.sources
        .map(({ author, year, title, url }) => `${author} ${year}, ${title}, ${url}`)
        .join('\n'),
      `${attribution.license}, ${attribution.address}`,
      attribution.credit,
    ].map(toCell),
  );
  return `\ufeff${papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}
