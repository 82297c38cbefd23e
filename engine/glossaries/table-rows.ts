import papa from 'papaparse';
import type { Steps } from './import-reading.ts';

/** A row of a table. */
export type TableRow = {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether it is too broken to be read: it has a quotation mark that nothing closes. */
  readonly broken: boolean;
};

/** How much text is parsed at a time, in UTF-16 units. No row may be longer. */
const windowLength = 1 << 16;

/** After so many broken rows, quotation marks are taken for ordinary characters. */
const mostBroken = 10;

/**
 * Splits a table into rows. A row with an unclosed quotation mark ends with its first line, so that
 * the rows after it are kept.
 *
 * @param text with "\n" at the end of lines.
 */
export function* tableRows(text: string, delimiter: string): Steps<TableRow[]> {
  const rows: TableRow[] = [];
  let at = 0;
  let line = 1;
  let broken = 0;
  while (at < text.length) {
    const part = text.slice(at, at + windowLength);
    const isLast = at + part.length === text.length;
    const read = readWindow(part, delimiter, isLast, broken >= mostBroken);
    for (const { from, to, cells } of read.rows) {
      rows.push({ line, cells, broken: false });
      line += countLines(part, from, to);
    }
    at += read.end;
    if (read.stuck) {
      const next = text.indexOf('\n', at) + 1 || text.length;
      rows.push({ line, cells: [text.slice(at, Math.min(next, at + 200))], broken: true });
      at = next;
      line++;
      broken++;
    }
    yield at / text.length;
  }
  return rows;
}

/** @returns the character that seems to separate a table's cells. */
export function guessDelimiter(text: string): string {
  return papa.parse(text.slice(0, windowLength), { newline: '\n', preview: 20 }).meta.delimiter;
}

type WindowRow = { readonly from: number; readonly to: number; readonly cells: readonly string[] };

/** Reads the rows of a part of a table, up to the first one that cannot be read. */
function readWindow(part: string, delimiter: string, isLast: boolean, literalQuotes: boolean) {
  const rows: WindowRow[] = [];
  let end = 0;
  let stuck = false;
  papa.parse(part, {
    delimiter,
    newline: '\n',
    fastMode: literalQuotes,
    step: ({ data, errors, meta }, parser) => {
      if (stuck) return;
      // The last row of a part may go on after it.
      const isCut = !isLast && meta.cursor >= part.length;
      const isWrong =
        errors.some(({ code }) => code === 'MissingQuotes') ||
        (errors.length > 0 && part.slice(end, meta.cursor - 1).includes('\n'));
      if (isCut || isWrong) {
        stuck = isWrong && !(isCut && end > 0);
        if (isCut && end === 0) stuck = true;
        parser.abort();
        return;
      }
      rows.push({ from: end, to: meta.cursor, cells: data });
      end = meta.cursor;
    },
  });
  return { rows, end, stuck };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    lines++;
  }
  return lines;
}
