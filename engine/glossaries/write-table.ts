import papa from 'papaparse';
import { joinList, toCell } from './cell-text.ts';
import type { OwnGlossary } from './own-glossary.ts';

const header = [
  'id',
  'term',
  'definition',
  'other spellings',
  'link',
  'only on pages that mention',
] as const;

/**
 * @returns a glossary's entries as CSV, with a byte order mark, by which spreadsheets know UTF-8.
 * What the glossary says about itself has no place in a table.
 */
export function writeTable({ entries }: OwnGlossary): string {
  const rows = entries.map(({ id, term, definition, otherSpellings, link = '', context }) =>
    [id, term, definition, joinList(otherSpellings), link, joinList(context)].map(toCell),
  );
  return `\ufeff${papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}
