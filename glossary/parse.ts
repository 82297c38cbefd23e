import * as v from 'valibot';
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { isAbbreviation } from './abbreviation.ts';
import { type Body, parseBody } from './body.ts';
import { type Entry, type Form, type FrontMatter, frontMatterSchema } from './entry.ts';
import { findHiddenCharacter } from './hidden-characters.ts';
import type { Problem } from './problem.ts';

/** The result of parsing an entry file: its entry, or its problems. */
export type ParsedEntry =
  | {
      readonly ok: true;
      readonly entry: Entry;
      /** The forms in file order; the name is included only if it is listed. */
      readonly listed: readonly string[];
      readonly lineOf: LineOf;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Maps a part of an entry to its line in the file, counted from 1: a field (`['forms', 0]`) or a
 * part of the text (`['short']`, `['paragraph']`, `['notes', 0]`).
 */
export type LineOf = (path: readonly (string | number)[]) => number;

/** Aliases are resolved only now: they may name nothing, or each other without end. */
function readFields(
  document: Document,
):
  | { readonly ok: true; readonly fields: unknown }
  | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, fields: document.toJS() };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
}

const fences = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*\r?\n/;

/**
 * Parses an entry file.
 *
 * @param file the file's path, for messages; its base name without `.md` is the entry's id.
 * @param content the whole text of the file.
 */
export function parseEntry(file: string, content: string): ParsedEntry {
  const id = file.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
  const fail = (line: number, message: string): ParsedEntry => ({
    ok: false,
    problems: [{ file, line, severity: 'error', message }],
  });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return fail(
      1,
      `the file name "${id}.md" is not an id. Use small letters, digits and single hyphens, such as reward-hacking.md.`,
    );
  }
  const hidden = findHiddenCharacter(content);
  if (hidden) {
    return fail(
      hidden.line,
      `the line has the hidden character ${hidden.name}, which can make text look like other text. Delete it.`,
    );
  }
  const front = fences.exec(content);
  if (!front) {
    return fail(
      1,
      'the front matter is missing. Begin the file with a line "---", then the fields, then another line "---".',
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(front[1] ?? '', { lineCounter: lines });
  const yamlError = document.errors[0];
  if (yamlError) {
    const line = lines.linePos(yamlError.pos[0]).line + 1;
    const reason = yamlError.message.split(/ at line|\n/)[0];
    return fail(line, `the front matter cannot be read: ${reason}. Put text with ": " in quotes.`);
  }
  const read = readFields(document);
  if (!read.ok)
    return fail(1, `the front matter cannot be read: ${read.reason}. Write it without & and *.`);
  const fields = v.safeParse(frontMatterSchema, read.fields ?? {});
  const body = parseBody(content.slice(front[0].length), countLines(front[0]) + 1);
  const lineOf: LineOf = (path) =>
    lineInBody(body.lines, path) ?? lineOfPath(document, lines, path) + 1;
  const problems = [
    ...(fields.success ? [] : fields.issues.map((issue) => schemaProblem(file, issue, lineOf))),
    ...body.problems.map((problem) => ({ file, severity: 'error' as const, ...problem })),
  ];
  if (!fields.success || problems.length > 0) return { ok: false, problems };
  const { short, paragraph, paragraphMarks, notes } = body;
  const forms = allForms(fields.output);
  const listed = fields.output.forms.map((item) => (typeof item === 'string' ? item : item.form));
  const entry = { ...fields.output, id, forms, short, paragraph, paragraphMarks, notes };
  return { ok: true, entry, listed, lineOf };
}

/** @returns the listed forms with defaults filled in, preceded by the name if it is not listed. */
function allForms({ name, forms }: FrontMatter): Form[] {
  const listed = forms.map((item) => (typeof item === 'string' ? { form: item } : item));
  const named = listed.some((item) => item.form === name) ? listed : [{ form: name }, ...listed];
  return named.map((item) => ({
    form: item.form,
    case: ('case' in item && item.case) || (isAbbreviation(item.form) ? 'exact' : 'any'),
    inflect: !('inflect' in item) || item.inflect !== false,
    risk: ('risk' in item && item.risk) || 'none',
  }));
}

function schemaProblem(file: string, issue: v.BaseIssue<unknown>, lineOf: LineOf): Problem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const field = path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key + 1}]` : name ? `${name}.${key}` : key,
    '',
  );
  const missing = issue.input === undefined;
  const what = missing ? `"${field}" is missing` : `"${field}" is not right`;
  const advice = missing && issue.expected !== 'never' ? adviceFor(path) : issue.message;
  return { file, line: lineOf(path), severity: 'error', message: `${what}: ${advice}.` };
}

/** @returns what to write for a missing field, taken from the field's own check. */
function adviceFor(path: readonly (string | number)[]): string {
  const key = path.at(-1);
  switch (key) {
    case 'sources':
      return 'add at least one source with author, year, title and url';
    case 'name':
      return 'write "name: " and the term, such as name: instrumental convergence';
    default: {
      const entries: Record<string, v.GenericSchema> = frontMatterSchema.entries;
      const schema = typeof key === 'string' && path.length === 1 ? entries[key] : undefined;
      const result = schema && v.safeParse(schema, null);
      const advice = result && !result.success ? result.issues[0].message : 'write it';
      return `add "${key}: " and ${advice}`;
    }
  }
}

function lineInBody(
  lines: Body['lines'],
  [part, index]: readonly (string | number)[],
): number | undefined {
  switch (part) {
    case 'short':
    case 'paragraph':
      return lines[part];
    case 'notes':
      return lines.notes[Number(index ?? 0)];
    default:
      return undefined;
  }
}

function lineOfPath(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(path[length - 1]));
      if (isPair(pair) && isNode(pair.key) && pair.key.range) {
        return lines.linePos(pair.key.range[0]).line;
      }
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
