import { splitList } from './cell-text.ts';
import { checkAbout } from './check-about.ts';
import type { DraftEntry } from './check-entry.ts';
import { collectRows } from './collect-rows.ts';
import { roleOfName } from './column-names.ts';
import { decodeText } from './decode-text.ts';
import { fileFormat, fileVersion } from './glossary-file.ts';
import type {
  ColumnRole,
  EntryField,
  ImportChoices,
  ImportFile,
  ImportReading,
  Steps,
} from './import-reading.ts';
import type { FileProblem } from './imported-row.ts';
import { countLines, type JsonPart, jsonParts } from './json-parts.ts';
import type { GlossaryAbout } from './own-glossary.ts';

const format = { kind: 'json' } as const;

/** Parts between two steps. */
const partsPerStep = 500;

const allFields: readonly EntryField[] = [
  'term',
  'definition',
  'otherSpellings',
  'link',
  'context',
];

/** The fields that lists of entries are found in. */
const listNames = ['entries', 'terms', 'glossary', 'items', 'words', 'data'];

/**
 * Reads JSON: a glossary as Gloss exports it, an object with a definition for each term, or a list of
 * pairs or of objects.
 */
export function* readJson(
  file: ImportFile,
  language: string,
  choices: ImportChoices,
): Steps<ImportReading> {
  const { text } = decodeText(file.bytes, choices.encoding);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed({ kind: 'no json', line: lineOfError(text, error) });
  }
  yield 0.3;
  if (typeof value !== 'object' || value === null) return failed({ kind: 'no entries' });
  const own = isRecord(value) && value.format === fileFormat ? value : undefined;
  if (own && (typeof own.version !== 'number' || own.version > fileVersion)) {
    return failed({ kind: 'newer version' });
  }
  const about: Partial<GlossaryAbout> = own ? checkAbout(own) : {};
  const collector = collectRows(about.language ?? language, file.name);
  const fields = new Set<EntryField>(own ? allFields : ['term', 'definition']);
  let index = 0;
  for (const part of jsonParts(text, startOfList(text, value))) {
    const draft = draftOf(part, JSON.parse(text.slice(part.from, part.to)), fields);
    const place = { line: part.line };
    if (draft) collector.add(draft, place);
    else collector.refuse({ kind: 'not an entry' }, place);
    if (collector.isFull()) break;
    if (++index % partsPerStep === 0) yield 0.3 + (0.7 * part.to) / text.length;
  }
  if (collector.rows.length === 0) return failed({ kind: 'no entries' });
  return { ok: true, format, rows: collector.rows, fields: [...fields], about };
}

/** @returns where the list or object begins that holds the entries. */
function startOfList(text: string, value: object): number {
  const start = text.search(/\S/);
  if (!isRecord(value)) return start;
  const name = listNames.find((each) => {
    const list = Object.hasOwn(value, each) ? value[each] : undefined;
    return typeof list === 'object' && list !== null;
  });
  if (name === undefined) return start;
  let found = start;
  for (const part of jsonParts(text, start)) if (part.key === name) found = part.from;
  return found;
}

/** @param fields which parts of entries were met; added to. */
function draftOf(
  { key }: JsonPart,
  value: unknown,
  fields: Set<EntryField>,
): DraftEntry | undefined {
  if (typeof value === 'string') return key ? { term: key, definition: value } : undefined;
  if (Array.isArray(value)) {
    const [term, definition] = key ? [key, value.map(asText).join('\n\n')] : value.map(asText);
    return value.length >= (key ? 1 : 2)
      ? { term: term ?? '', definition: definition ?? '' }
      : undefined;
  }
  if (!isRecord(value)) return undefined;
  const found = new Map<ColumnRole, unknown>();
  for (const [name, content] of Object.entries(value)) {
    const role = roleOfName(name);
    if (!role || found.has(role)) continue;
    found.set(role, content);
    if (role !== 'id' && role !== 'ignored') fields.add(role);
  }
  const definition = found.get('definition');
  return {
    id: asText(found.get('id')),
    term: asText(found.get('term')) || key,
    definition: Array.isArray(definition)
      ? definition.map(asText).join('\n\n')
      : asText(definition),
    otherSpellings: asList(found.get('otherSpellings')),
    link: asText(found.get('link')),
    context: asList(found.get('context')),
  };
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(asText).filter(Boolean) : splitList(asText(value));
}

/** Browsers say where JSON is broken, each in its own words. */
function lineOfError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return 1 + countLines(text, 0, position ? Number(position) : text.length);
}

function failed(problem: FileProblem): ImportReading {
  return { ok: false, problem, format };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
