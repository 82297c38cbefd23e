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

/** A name in lower case and a value without signs that have a meaning in YAML. */
const plainLine = /^([a-z][\w-]*):(?:[ \t]+([^\s'"[\]{}>|*&!%#?@`,-][^'"[\]{}#:,\n]*))?[ \t]*$/i;
const plainItem = /^[ \t]*- ([^\s'"[\]{}>|*&!%#?@`,-][^'"[\]{}#:,\n]*)$/;
const typed = /^[\s.+-]*\d|^(true|false|null|yes|no|on|off|~|\.inf|\.nan)\s*$/i;

function fieldsOf(yaml: string): ReadonlyMap<string, unknown> {
  return plainFields(yaml) ?? yamlFields(yaml);
}

/** Most front matter is this plain; reading it so is many times faster. */
function plainFields(yaml: string): ReadonlyMap<string, unknown> | undefined {
  const fields = new Map<string, unknown>();
  let list: string[] | undefined;
  for (const line of yaml.split('\n')) {
    if (!line.trim()) continue;
    const item = plainItem.exec(line)?.[1];
    if (item !== undefined && list && !typed.test(item)) {
      list.push(item.trim());
      continue;
    }
    const [, name, value] = plainLine.exec(line) ?? [];
    if (!name || (value && typed.test(value))) return undefined;
    list = value ? undefined : [];
    fields.set(name.toLowerCase(), value ? value.trim() : list);
  }
  return fields;
}

function yamlFields(yaml: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 20, logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
  } catch {
    return new Map();
  }
}
