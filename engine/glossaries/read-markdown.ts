import { checkAbout } from './check-about.ts';
import { collectRows } from './collect-rows.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter } from './front-matter.ts';
import type {
  EntryField,
  ImportChoices,
  ImportFile,
  ImportReading,
  Steps,
} from './import-reading.ts';
import type { Refusal } from './imported-row.ts';
import { listedTerms } from './markdown-list.ts';
import type { GlossaryAbout } from './own-glossary.ts';
import { type NoteContent, readNote } from './read-note.ts';

const format = { kind: 'markdown' } as const;

/** A note of more bytes is no note. */
const mostNoteBytes = 1 << 20;

/** What is done between two steps. */
const perStep = 200;

/** @returns whether a file is a note; drawings and files in hidden folders are not. */
export function isNote(name: string): boolean {
  return /(?<!\.excalidraw)\.(md|markdown)$/i.test(name) && !/(^|[/\\])[._]/.test(name);
}

/** Reads one Markdown file: a list of terms, or a note about one. */
export function* readMarkdown(
  file: ImportFile,
  language: string,
  choices: ImportChoices,
): Steps<ImportReading> {
  const { text } = decodeText(file.bytes, choices.encoding);
  const { fields, body, bodyLine } = readFrontMatter(text);
  const isOneNote = ['gloss', 'aliases', 'forms', 'term'].some((name) => fields.has(name));
  if (isOneNote) return yield* readNotes([file], file.name, language, choices);
  const terms = listedTerms(body, bodyLine);
  if (terms.length === 0) return { ok: false, problem: { kind: 'no entries' }, format };
  const collector = collectRows(language, file.name);
  for (const [index, { line, ...draft }] of terms.entries()) {
    collector.add(draft, { line });
    if (collector.isFull()) break;
    if (index % perStep === 0) yield index / terms.length;
  }
  return { ok: true, format, rows: collector.rows, fields: ['term', 'definition'], about: {} };
}

/**
 * Reads a folder or an archive of notes, each about one term.
 *
 * @param source the name of the folder or the archive.
 * @param refused what could not be unpacked.
 */
export function* readNotes(
  files: readonly ImportFile[],
  source: string,
  language: string,
  choices: ImportChoices,
  refused: readonly Refusal[] = [],
): Steps<ImportReading> {
  const contents: { readonly file: string; readonly content: NoteContent }[] = [];
  const failed: Refusal[] = [...refused];
  for (const [index, file] of files.entries()) {
    if (file.bytes.length > mostNoteBytes) {
      failed.push({ kind: 'file too large', name: file.name, mostBytes: mostNoteBytes });
    } else {
      const { text } = decodeText(file.bytes, choices.encoding);
      contents.push({ file: file.name, content: readNote(file.name, text) });
    }
    if (index % perStep === 0) yield (index / files.length) * 0.7;
  }
  const about: Partial<GlossaryAbout> = contents
    .map(({ content }) => (content.kind === 'about' ? checkAbout(content.about) : {}))
    .reduce((all, each) => Object.assign(all, each), {});
  const collector = collectRows(about.language ?? language, source);
  for (const reason of failed) collector.refuse(reason, { line: 0 });
  for (const [index, { file, content }] of contents.entries()) {
    if (content.kind === 'about') continue;
    collector.add(content.draft, { line: content.line, file });
    if (collector.isFull()) break;
    if (index % perStep === 0) yield 0.7 + (index / files.length) * 0.3;
  }
  if (collector.rows.length === 0) return { ok: false, problem: { kind: 'no entries' }, format };
  return { ok: true, format, rows: collector.rows, fields: statedFields(contents), about };
}

/** Notes have a field only if it is needed, so that some of them must show which ones are meant. */
function statedFields(contents: readonly { readonly content: NoteContent }[]): EntryField[] {
  const isOurs = contents.some(({ content }) => content.kind === 'about');
  const states = (has: (draft: Extract<NoteContent, { kind: 'entry' }>['draft']) => boolean) =>
    isOurs || contents.some(({ content }) => content.kind === 'entry' && has(content.draft));
  return [
    'term',
    'definition',
    ...(states(({ otherSpellings = [] }) => otherSpellings.length > 0)
      ? (['otherSpellings'] as const)
      : []),
    ...(states(({ link = '' }) => link !== '') ? (['link'] as const) : []),
    ...(states(({ context = [] }) => context.length > 0) ? (['context'] as const) : []),
  ];
}
