import { parse } from 'yaml';

/** Longer front matter is not read, in UTF-16 units. */
const mostCharacters = 20_000;

/** The fields above a note's text, and the text. */
export type FrontMatter = {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly body: string;
  /** The line on which the body begins, counted from 1. */
  readonly bodyLine: number;
};

/** Reads a note's front matter. If it is no YAML, the note has no fields. */
export function readFrontMatter(text: string): FrontMatter {
  const none = { fields: new Map<string, unknown>(), body: text, bodyLine: 1 };
  if (!/^---[ \t]*\n/.test(text)) return none;
  const start = text.indexOf('\n') + 1;
  const end = text.startsWith('---', start) ? start : text.indexOf('\n---', start - 1) + 1;
  if (end === 0) return none;
  const bodyStart = text.indexOf('\n', end) + 1 || text.length;
  const yaml = text.slice(start, end);
  const body = text.slice(bodyStart);
  const bodyLine = 1 + (text.slice(0, bodyStart).match(/\n/g)?.length ?? 0);
  if (yaml.length > mostCharacters) return { ...none, body, bodyLine };
  return { fields: fieldsOf(yaml), body, bodyLine };
}

/** A value in quotation marks as JSON has them, or without signs that have a meaning in YAML. */
const value = String.raw`"(?:[^"\\]|\\.)*"|[^\s'"[\]{}>|*&!%#?@\x60,\-][^'"[\]{}#:,\n]*`;
const plainLine = new RegExp(String.raw`^([a-z][\w-]*):(?:[ \t]+(${value}))?[ \t]*$`, 'i');
const plainItem = new RegExp(String.raw`^[ \t]*- (${value})[ \t]*$`);
const plainValue = new RegExp(`^(?:${value})$`);
/** Values that YAML takes for numbers, dates and the like. */
const typed = /^[\s.+-]*\d|^(true|false|null|yes|no|on|off|~|\.inf|\.nan)\s*$/i;

/** @returns a text as a value of front matter. */
export function yamlText(text: string): string {
  const isPlain = plainValue.test(text) && !text.startsWith('"') && !typed.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function fieldsOf(yaml: string): ReadonlyMap<string, unknown> {
  return plainFields(yaml) ?? yamlFields(yaml);
}

/** Most front matter is this plain; reading it so is many times faster. */
function plainFields(yaml: string): ReadonlyMap<string, unknown> | undefined {
  const fields = new Map<string, unknown>();
  let list: string[] | undefined;
  for (const line of yaml.split('\n')) {
    if (!line.trim()) continue;
    const item = unquoted(plainItem.exec(line)?.[1]);
    if (item !== undefined && list) {
      list.push(item);
      continue;
    }
    const [, name, written] = plainLine.exec(line) ?? [];
    const text = unquoted(written);
    if (!name || (written && text === undefined)) return undefined;
    list = text === undefined ? [] : undefined;
    fields.set(name.toLowerCase(), text ?? list);
  }
  return fields;
}

/** @returns nothing for values that are better left to YAML. */
function unquoted(written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (!written.startsWith('"')) return typed.test(written) ? undefined : written.trim();
  try {
    return String(JSON.parse(written));
  } catch {
    return undefined;
  }
}

function yamlFields(yaml: string): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = parse(yaml, { maxAliasCount: 20, logLevel: 'silent' });
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return new Map();
    return new Map(Object.entries(parsed).map(([name, field]) => [name.toLowerCase(), field]));
  } catch {
    return new Map();
  }
}
