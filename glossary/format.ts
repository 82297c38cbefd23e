import { type Document, isMap, parseDocument, stringify } from 'yaml';
import { frontMatterSchema } from './entry.ts';

/** The order of fields in front matter, taken from the schema. */
const fieldOrder = Object.keys(frontMatterSchema.entries);

/** Lists that are omitted when they are empty. */
const optionalLists = ['forms', 'requires', 'related', 'contrast', 'members', 'senses'];

/**
 * Formats an entry file: fields in order, no empty lists, no unnecessary quotes, one line per
 * paragraph. Text that is not an entry file is returned unchanged.
 *
 * @param content the whole text of an entry file without errors.
 * @returns the same entry, formatted; `formatEntry(formatEntry(x))` is `formatEntry(x)`.
 */
export function formatEntry(content: string): string {
  const parts = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*\r?\n([\s\S]*)$/.exec(content);
  if (!parts) return content;
  const document = parseDocument(parts[1] ?? '');
  if (document.errors.length > 0 || !isMap(document.contents)) return content;
  const front = stringify(orderFields(document), { lineWidth: 0, indentSeq: true });
  const body = (parts[2] ?? '')
    .split(/\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return `---\n${front}---\n\n${body.join('\n\n')}\n`;
}

function orderFields(document: Document): Record<string, unknown> {
  const fields = document.toJS() as Record<string, unknown>;
  const known = fieldOrder.filter((name) => Object.hasOwn(fields, name) && !isEmpty(name, fields));
  const unknown = Object.keys(fields).filter((name) => !fieldOrder.includes(name));
  return Object.fromEntries([...known, ...unknown].map((name) => [name, fields[name]]));
}

function isEmpty(name: string, fields: Record<string, unknown>): boolean {
  const value = fields[name];
  return (
    optionalLists.includes(name) && (value === null || (Array.isArray(value) && !value.length))
  );
}
