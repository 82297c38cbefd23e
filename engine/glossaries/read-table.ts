import { type AnkiHeader, readAnkiHeader } from './anki-header.ts';
import { fromCell, splitList } from './cell-text.ts';
import type { DraftEntry } from './check-entry.ts';
import { collectRows } from './collect-rows.ts';
import { roleOfName } from './column-names.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { htmlText } from './html-text.ts';
import type {
  ColumnRole,
  EntryField,
  ImportChoices,
  ImportFile,
  ImportFormat,
  ImportReading,
  Steps,
  TableLayout,
} from './import-reading.ts';
import { guessColumns, mostColumns, sampleRows } from './table-layout.ts';
import { guessDelimiter, type TableRow, tableRows } from './table-rows.ts';

/** So many rows are looked at to guess what the columns hold. */
const guessedRows = 30;

/** Rows between two steps. */
const rowsPerStep = 500;

/** Reads a table (CSV, TSV or the like), or notes that Anki exported as text. */
export function* readTable(
  file: ImportFile,
  language: string,
  choices: ImportChoices,
): Steps<ImportReading> {
  const decoded = decodeText(file.bytes, choices.encoding);
  const anki = readAnkiHeader(decoded.text);
  const delimiter = choices.delimiter || anki?.delimiter || delimiterOf(file.name, decoded.text);
  const all = yield* tableRows(decoded.text.slice(anki?.length ?? 0), delimiter);
  const rows = all.filter(({ cells, broken }) => broken || cells.some((cell) => cell.trim()));
  const layout = layoutOf(rows, decoded, delimiter, choices, anki);
  const format: ImportFormat = { kind: anki ? 'anki' : 'table', layout };
  const first = rows.find(({ broken }) => !broken);
  if (!first) return { ok: false, problem: { kind: 'no entries' }, format };
  if (first.cells.length > mostColumns) {
    const problem = { kind: 'too many columns', line: first.line, most: mostColumns } as const;
    return { ok: false, problem, format };
  }
  const { columns } = layout;
  if (!columns.includes('term') || !columns.includes('definition')) {
    return { ok: false, problem: { kind: 'no term column' }, format };
  }
  const collector = collectRows(language, file.name);
  const skipped = layout.hasHeader ? first : undefined;
  for (const [index, row] of rows.entries()) {
    if (row === skipped) continue;
    const place = { line: row.line + (anki?.lines ?? 0) };
    if (row.broken) collector.refuse({ kind: 'quote not closed' }, place);
    else if (row.cells.length > mostColumns) collector.refuse({ kind: 'not an entry' }, place);
    else collector.add(draftOf(row.cells, layout), place);
    if (collector.isFull()) break;
    if (index % rowsPerStep === 0) yield index / rows.length;
  }
  const fields = columns.filter((role): role is EntryField => role !== 'id' && role !== 'ignored');
  return { ok: true, format, rows: collector.rows, fields, about: {} };
}

function delimiterOf(name: string, text: string): string {
  if (/\.(tsv|tab)$/i.test(name)) return '\t';
  const [header = ''] = text.slice(0, 2_000).split('\n', 1);
  const known = (delimiter: string) =>
    header.split(delimiter).filter((cell) => roleOfName(cell.replaceAll('"', ''))).length;
  // A header that can be read says more than how often a sign occurs.
  const [best] = [',', ';', '\t', '|', '~', '^'].sort((a, b) => known(b) - known(a));
  return best && known(best) > 1 ? best : guessDelimiter(text);
}

function layoutOf(
  rows: readonly TableRow[],
  { encoding }: DecodedText,
  delimiter: string,
  choices: ImportChoices,
  anki: AnkiHeader | undefined,
): TableLayout {
  const whole = rows.slice(0, guessedRows).filter(({ broken }) => !broken);
  const cells = whole.map((row) => row.cells.slice(0, mostColumns));
  const { hasHeader, columns } = guessColumns(
    cells,
    anki ? { hasHeader: false, ...choices } : choices,
    anki?.columns,
  );
  const html = choices.html ?? anki?.html ?? false;
  return { encoding, delimiter, hasHeader, html, columns, sample: cells.slice(0, sampleRows) };
}

function draftOf(cells: readonly string[], { columns, html }: TableLayout): DraftEntry {
  const textOf = (role: ColumnRole) => {
    const cell = fromCell(cells[columns.indexOf(role)] ?? '');
    return html ? htmlText(cell) : cell;
  };
  return {
    id: textOf('id').trim(),
    term: textOf('term'),
    definition: textOf('definition'),
    otherSpellings: splitList(textOf('otherSpellings')),
    link: textOf('link'),
    context: splitList(textOf('context')),
  };
}
