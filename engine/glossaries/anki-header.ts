import { roleOfName } from './column-names.ts';
import type { ColumnRole } from './import-reading.ts';

/** What Anki writes above the notes of a text export. */
export type AnkiHeader = {
  /** The length of the header, in UTF-16 units and in lines. */
  readonly length: number;
  readonly lines: number;
  readonly delimiter: string;
  readonly html: boolean;
  /** What is known of the columns; empty if nothing is. */
  readonly columns: readonly (ColumnRole | undefined)[];
};

const separators: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

const headerLine =
  /^#(separator|html|columns|tags column|notetype column|deck column|guid column|notetype|deck|tags|if matches):(.*)$/;

/** @returns the header of a text that Anki exported; nothing for other texts. */
export function readAnkiHeader(text: string): AnkiHeader | undefined {
  const values = new Map<string, string>();
  let length = 0;
  let lines = 0;
  for (;;) {
    const end = text.indexOf('\n', length);
    const line = text.slice(length, end < 0 ? text.length : end);
    const [, key, value = ''] = headerLine.exec(line) ?? [];
    if (!key) break;
    values.set(key, value);
    length += line.length + 1;
    lines++;
    if (end < 0) break;
  }
  if (lines === 0) return undefined;
  const separator = (values.get('separator') ?? 'tab').trim();
  const name = separator.toLowerCase();
  const delimiter = Object.hasOwn(separators, name) ? (separators[name] ?? '\t') : separator;
  const html = values.get('html')?.trim() === 'true';
  const one = delimiter.length === 1 ? delimiter : '\t';
  return { length, lines, delimiter: one, html, columns: columnsOf(values, one) };
}

/** The columns that Anki names; those with tags, decks and the like hold nothing of use. */
function columnsOf(
  values: ReadonlyMap<string, string>,
  delimiter: string,
): (ColumnRole | undefined)[] {
  const columns = (values.get('columns') ?? '')
    .split(delimiter)
    .map((name): ColumnRole | undefined => roleOfName(name));
  for (const kind of ['tags', 'notetype', 'deck', 'guid']) {
    const number = Number(values.get(`${kind} column`));
    if (Number.isInteger(number) && number > 0 && number < 100) {
      while (columns.length < number) columns.push(undefined);
      columns[number - 1] = 'ignored';
    }
  }
  return columns.some(Boolean) ? columns : [];
}
