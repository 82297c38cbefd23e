import type { DraftEntry } from './check-entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownText, withoutCode, withoutComments } from './markdown-text.ts';

/** A note as an entry, or what it says of the glossary as a whole. */
export type NoteContent =
  | { readonly kind: 'entry'; readonly draft: DraftEntry; readonly line: number }
  | { readonly kind: 'about'; readonly about: Readonly<Record<string, unknown>> };

/** The value of the field `gloss` in notes that Gloss wrote. */
export const noteKinds = { entry: 'entry', about: 'glossary' } as const;

/**
 * Reads a note: one that Gloss exported, an entry file of the bundled glossary, or one of Obsidian
 * and the like, whose name is the term and whose first paragraph is its definition.
 *
 * @param name the note's file name, with its path.
 * @param text with "\n" at the end of lines.
 */
export function readNote(name: string, text: string): NoteContent {
  const { fields, body, bodyLine } = readFrontMatter(text);
  const ours = fields.get('gloss');
  if (ours === noteKinds.about) return { kind: 'about', about: Object.fromEntries(fields) };
  const title = [fields.get('term'), fields.get('name'), fields.get('title')].find(isText);
  const term = isText(title) ? asText(title) : baseName(name);
  if (ours === noteKinds.entry) {
    const draft = { ...draftOf(fields, term), definition: markdownText(body) };
    return { kind: 'entry', draft, line: bodyLine };
  }
  const isBundled = Array.isArray(fields.get('sources')) && isText(fields.get('category'));
  const definition = isBundled ? withoutMarks(body) : firstParagraph(body);
  return { kind: 'entry', draft: { ...draftOf(fields, term), definition }, line: bodyLine };
}

function draftOf(
  fields: ReadonlyMap<string, unknown>,
  term: string,
): Omit<DraftEntry, 'definition'> {
  const spellings = [fields.get('aliases'), fields.get('alias'), fields.get('forms')].flatMap(
    asTexts,
  );
  const link = [fields.get('link'), fields.get('url'), firstSource(fields.get('sources'))].find(
    isText,
  );
  const context = asTexts(fields.get('context'));
  const cues = isRisky(fields.get('forms')) ? asTexts(asRecord(fields.get('cues')).for) : [];
  return {
    id: isText(fields.get('id')) ? asText(fields.get('id')) : '',
    term,
    otherSpellings: spellings,
    link: isText(link) ? asText(link) : '',
    context: [...context, ...cues.filter((cue) => !cue.includes('~'))],
  };
}

/** Blocks that are no prose: headings, rules, tags, fields, tables, code, embedded files. */
const noProse =
  /^(#{1,6}(\s|$)|-{3,}$|\*{3,}$|\||```|~~~|!\[|#[\p{L}\d/_-]+(\s+#[\p{L}\d/_-]+)*$)|^[\w -]{1,40}::/u;

/** A link to a heading of the note itself, perhaps in a list or a box. */
const headingLink = /^[\s>]*(?:[-*+]|\d+[.)])?\s*!?\[\[#[^\]]*\]\]\s*$/;

/** @returns whether a block is a table of contents: mostly links to the note's own headings. */
function isContents(lines: readonly string[]): boolean {
  return lines.filter((line) => headingLink.test(line)).length * 2 >= lines.length;
}

/** @returns the first paragraph of a note that is prose, as plain text. */
function firstParagraph(body: string): string {
  const visible = withoutCode(withoutComments(body));
  let list = '';
  for (const block of visible.split(/\n[ \t]*\n/)) {
    const lines = block.trim().split('\n');
    while (lines[0] !== undefined && noProse.test(lines[0].trim())) lines.shift();
    const [first] = lines;
    if (first === undefined || isContents(lines)) continue;
    const text = markdownText(lines.map(withoutBlockSigns).join('\n')).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (!/^\s*([-*+]|\d+[.)])\s/.test(first)) return text;
    list ||= markdownText(lines.map(withoutBlockSigns).join('\n\n'));
  }
  return list;
}

function withoutBlockSigns(line: string): string {
  return line
    .replace(/^\s*(>\s*)+(\[![\w-]+\][+-]?)?/, '')
    .replace(/^\s*([-*+]|\d+[.)])\s+(\[[ x]\]\s)?/i, '')
    .replace(/\s\^[\w-]+$/, '');
}

/** An entry of the bundled glossary refers to its sources by number. */
function withoutMarks(body: string): string {
  return markdownText(body.replace(/\s?\[\d+\]/g, ''));
}

function isRisky(forms: unknown): boolean {
  return (
    Array.isArray(forms) && forms.some((form) => /^(page|near)$/.test(asText(asRecord(form).risk)))
  );
}

function firstSource(sources: unknown): unknown {
  return Array.isArray(sources) ? asRecord(sources[0]).url : undefined;
}

/** A list of texts, of forms with `form: …`, or one text; forms that are only for search are left out. */
function asTexts(value: unknown): string[] {
  if (isText(value))
    return asText(value)
      .split(',')
      .map((text) => text.trim());
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const record = asRecord(item);
    if (record.risk === 'never') return [];
    return isText(item) ? [asText(item)] : isText(record.form) ? [asText(record.form)] : [];
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function isText(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.(md|markdown|txt)$/i, '');
}
