import { checkAbout, languageTag } from './check-about.ts';
import { termKey } from './check-entry.ts';
import { collectRows } from './collect-rows.ts';
import { decodeText } from './decode-text.ts';
import type { ImportFile, ImportReading, Steps } from './import-reading.ts';
import type { Place, Refusal } from './imported-row.ts';
import { jsonParts } from './json-parts.ts';
import { type GlossaryAbout, limits } from './own-glossary.ts';
import { definitionText } from './structured-content.ts';

const format = { kind: 'yomitan' } as const;

const bankName = /(^|\/)term_bank_(\d+)\.json$/;
const indexName = /(^|\/)index\.json$/;

/** Rows between two steps. */
const rowsPerStep = 500;

/** @returns whether a file of an archive belongs to a Yomitan dictionary. */
export function isYomitanFile(name: string): boolean {
  return bankName.test(name) || indexName.test(name);
}

/** @returns whether the files of an archive are a Yomitan dictionary. */
export function isYomitan(files: readonly ImportFile[]): boolean {
  return files.some(({ name }) => bankName.test(name));
}

/** A term with everything that the dictionary says of it. */
type Word = { readonly term: string; readonly place: Place; readonly definitions: Set<string> };

/**
 * Reads a dictionary for Yomitan. It has a row for each reading and meaning of a term; those of one
 * term become paragraphs of one entry.
 *
 * @param source the name of the archive.
 * @param refused what could not be unpacked.
 */
export function* readYomitan(
  files: readonly ImportFile[],
  source: string,
  language: string,
  refused: readonly Refusal[],
): Steps<ImportReading> {
  const index = files.find(({ name }) => indexName.test(name));
  const { about, version } = readIndex(index);
  const collector = collectRows(about.language ?? language, source);
  for (const reason of refused) collector.refuse(reason, { line: 0 });
  const numberOf = ({ name }: ImportFile) => Number(bankName.exec(name)?.[2]);
  const banks = files.filter(({ name }) => bankName.test(name));
  const words = new Map<string, Word>();
  for (const [number, bank] of banks.sort((a, b) => numberOf(a) - numberOf(b)).entries()) {
    const { text } = decodeText(bank.bytes, 'utf-8');
    if (!isJsonList(text)) {
      collector.refuse({ kind: 'unreadable file', name: bank.name }, { line: 0, file: bank.name });
      continue;
    }
    let count = 0;
    for (const { line, from, to } of jsonParts(text, text.search(/\S/))) {
      const place = { line, file: bank.name };
      const row = readRow(JSON.parse(text.slice(from, to)), version);
      if (row) keep(row, place, words);
      else collector.refuse({ kind: 'not an entry' }, place);
      if (++count % rowsPerStep === 0) yield (number + to / text.length) / (banks.length * 2);
    }
  }
  let count = 0;
  for (const { term, definitions, place } of words.values()) {
    collector.add({ term, definition: fitting([...definitions]) }, place);
    if (collector.isFull()) break;
    if (++count % rowsPerStep === 0) yield 0.5 + count / (words.size * 2);
  }
  if (collector.rows.length === 0) return { ok: false, problem: { kind: 'no entries' }, format };
  return { ok: true, format, rows: collector.rows, fields: ['term', 'definition'], about };
}

function readIndex(file: ImportFile | undefined) {
  const none = { about: {} as Partial<GlossaryAbout>, version: 3 };
  if (!file) return none;
  try {
    const index: unknown = JSON.parse(decodeText(file.bytes, 'utf-8').text);
    const fields = new Map<string, unknown>(Object.entries(index ?? {}));
    const version = Number(fields.get('format') ?? fields.get('version') ?? 3);
    const license = fields.get('attribution');
    const language = languageTag(String(fields.get('sourceLanguage') ?? ''));
    const name = fields.get('title');
    return {
      about: checkAbout({ name, license, language, author: fields.get('author') }),
      version,
    };
  } catch {
    return none;
  }
}

type Row = { readonly term: string; readonly definition: string };

/** Reads `[term, reading, tags, rules, score, definitions, …]`; in version 1 they follow directly. */
function readRow(value: unknown, version: number): Row | undefined {
  if (!Array.isArray(value) || value.length < 6 || typeof value[0] !== 'string') return undefined;
  const [term, reading] = value;
  const given: unknown = version === 1 ? value.slice(5) : value[5];
  const definitions = Array.isArray(given) ? given : [given];
  const text = definitions.map((each) => definitionText(each)).filter((each) => each.trim());
  if (text.length === 0) return { term, definition: '' };
  const shown = typeof reading === 'string' && reading && reading !== term ? `【${reading}】` : '';
  return { term, definition: `${shown}${text.join('; ').trim()}` };
}

function keep({ term, definition }: Row, place: Place, words: Map<string, Word>): void {
  const key = termKey(term);
  const word = words.get(key);
  if (!word) words.set(key, { term, place, definitions: new Set(definition ? [definition] : []) });
  else if (definition) word.definitions.add(definition);
}

/** Joins what a dictionary says of a term, as far as an entry has room for it. */
function fitting(definitions: readonly string[]): string {
  let text = definitions[0] ?? '';
  for (const more of definitions.slice(1)) {
    if (text.length + more.length + 2 > limits.definition) break;
    text += `\n\n${more}`;
  }
  return text;
}

function isJsonList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
