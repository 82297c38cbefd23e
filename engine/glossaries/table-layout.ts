import { webAddress } from './check-entry.ts';
import { roleOfName } from './column-names.ts';
import type { ColumnRole, ImportChoices } from './import-reading.ts';

/** A table may not have more columns. */
export const mostColumns = 200;

/** So many rows are shown to a reader who says what the columns hold. */
export const sampleRows = 6;

/** The parts of a table's layout that are not known from its text alone. */
type ColumnLayout = { readonly hasHeader: boolean; readonly columns: readonly ColumnRole[] };

/**
 * Guesses what a table's columns hold, where the reader has not said it.
 *
 * @param rows the cells of the first rows.
 * @param named the names of columns that stand elsewhere than in the first row.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  choices: ImportChoices,
  named: readonly (ColumnRole | undefined)[] = [],
): ColumnLayout {
  const first = (rows[0] ?? []).slice(0, mostColumns);
  const fromHeader = first.map(roleOfName);
  const isNamed = fromHeader.includes('term') || fromHeader.filter(Boolean).length > 1;
  const hasHeader = choices.hasHeader ?? (isNamed && rows.length > 1 && named.length === 0);
  if (choices.columns) return { hasHeader, columns: choices.columns };
  const count = Math.min(mostColumns, Math.max(0, ...rows.map((cells) => cells.length)));
  const samples = hasHeader ? rows.slice(1) : rows;
  const given = named.length > 0 ? named : hasHeader ? fromHeader : [];
  const columns = Array.from({ length: count }, (_, index) => given[index]);
  return { hasHeader, columns: complete(columns, samples) };
}

/** Gives each role at most once; finds a term and a definition if their columns have no name. */
function complete(
  named: readonly (ColumnRole | undefined)[],
  samples: readonly (readonly string[])[],
): ColumnRole[] {
  const columns = named.map((role, index) =>
    role && named.indexOf(role) === index ? role : undefined,
  );
  const cellsOf = (index: number) => samples.map((cells) => cells[index] ?? '').filter(Boolean);
  const free = () => columns.flatMap((role, index) => (role ? [] : [index]));
  if (!columns.includes('link')) {
    const isLink = (index: number) => {
      const cells = cellsOf(index);
      return cells.length > 0 && cells.every((cell) => webAddress(cell.trim()));
    };
    const link = free().find(isLink);
    if (link !== undefined) columns[link] = 'link';
  }
  if (!columns.includes('term')) {
    const term = free().find((index) => cellsOf(index).length > 0);
    if (term !== undefined) columns[term] = 'term';
  }
  if (!columns.includes('definition')) {
    const length = (index: number) => cellsOf(index).reduce((sum, cell) => sum + cell.length, 0);
    const [longest] = free().sort((a, b) => length(b) - length(a));
    if (longest !== undefined && length(longest) > 0) columns[longest] = 'definition';
  }
  return columns.map((role) => role ?? 'ignored');
}
