import { checkAbout, languageTag } from './check-about.ts';
import type { DraftEntry } from './check-entry.ts';
import { collectRows } from './collect-rows.ts';
import { decodeText } from './decode-text.ts';
import type {
  EntryField,
  ImportChoices,
  ImportFile,
  ImportFormat,
  ImportReading,
  Steps,
  TermbaseLanguage,
} from './import-reading.ts';
import { parseTbx, type TbxConcept, type TbxText, type Termbase } from './parse-tbx.ts';
import { readOrigin } from './tbx-origin.ts';

/** Concepts between two steps. */
const conceptsPerStep = 500;

/** Reads a termbase (TBX): the terms of one of its languages. */
export function* readTbx(
  file: ImportFile,
  language: string,
  choices: ImportChoices,
): Steps<ImportReading> {
  const { text } = decodeText(file.bytes, choices.encoding ?? declaredEncoding(file.bytes));
  const base = yield* parseTbx(text);
  if ('kind' in base) return { ok: false, problem: base };
  if (base.concepts.length === 0) return { ok: false, problem: { kind: 'no termbase' } };
  const languages = languagesOf(base.concepts);
  const chosen = choices.language ?? likelyLanguage(languages, language);
  const format: ImportFormat = { kind: 'tbx', language: chosen, languages };
  const origin = readOrigin(base.origin);
  const tag = languageTag(chosen) ?? language;
  const collector = collectRows(tag, file.name);
  for (const [index, concept] of base.concepts.entries()) {
    const place = { line: concept.line };
    const draft = draftOf(concept, chosen, origin.isOurs);
    if (concept.hasUnknownEntity) {
      collector.refuse({ kind: 'unknown entity', name: unknownEntity(concept) }, place);
    } else if (draft) collector.add(draft, place);
    else collector.refuse({ kind: 'language missing', language: chosen }, place);
    if (collector.isFull()) break;
    if (index % conceptsPerStep === 0) yield index / base.concepts.length;
  }
  if (base.brokenAt > 0) collector.refuse({ kind: 'not well-formed' }, { line: base.brokenAt });
  const about = checkAbout({ ...origin.about, name: base.title, language: tag });
  const fields = fieldsOf(base, origin.isOurs);
  return { ok: true, format, rows: collector.rows, fields, about };
}

function draftOf(concept: TbxConcept, language: string, isOurs: boolean): DraftEntry | undefined {
  const [term, ...others] = textsIn(concept.terms, language);
  if (term === undefined) return undefined;
  const notes = concept.notes.map(({ text }) => text);
  return {
    id: isOurs ? concept.id.replace(/^c-/, '') : '',
    term,
    definition: definitionOf(concept, language),
    otherSpellings: others,
    link: concept.links[0] ?? '',
    context: isOurs ? readContext(notes) : [],
  };
}

/** The best explanation there is: a definition, else a note, else the terms of other languages. */
function definitionOf({ definitions, notes, terms }: TbxConcept, language: string): string {
  for (const texts of [definitions, notes]) {
    const [best] = [
      ...textsIn(texts, language),
      ...textsIn(texts, ''),
      ...texts.map((t) => t.text),
    ];
    if (best?.trim()) return best;
  }
  const others = new Map<string, string[]>();
  for (const { language: other, text } of terms) {
    if (other !== language) others.set(other, [...(others.get(other) ?? []), text.trim()]);
  }
  return [...others].map(([other, texts]) => `${other}: ${texts.join(', ')}`).join('\n\n');
}

function textsIn(texts: readonly TbxText[], language: string): string[] {
  return texts.filter((each) => each.language === language).map(({ text }) => text);
}

/** What Gloss writes into a note; see `write-tbx.ts`. */
function readContext(notes: readonly string[]): string[] {
  return notes.flatMap((note) => /^Only on pages that mention: (.*)$/s.exec(note)?.[1] ?? []);
}

function languagesOf(concepts: readonly TbxConcept[]): TermbaseLanguage[] {
  const counts = new Map<string, number>();
  for (const { terms } of concepts) {
    for (const language of new Set(terms.map((term) => term.language))) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([language, count]) => ({ language, concepts: count }))
    .sort((a, b) => b.concepts - a.concepts);
}

function likelyLanguage(languages: readonly TermbaseLanguage[], wanted: string): string {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const same = languages.find(({ language }) => language.toLowerCase() === wanted.toLowerCase());
  const near = languages.find(({ language }) => base(language) === base(wanted));
  return (same ?? near ?? languages[0])?.language ?? '';
}

function fieldsOf({ concepts }: Termbase, isOurs: boolean): EntryField[] {
  const hasLinks = isOurs || concepts.some(({ links }) => links.length > 0);
  return [
    'term',
    'definition',
    'otherSpellings',
    ...(hasLinks ? (['link'] as const) : []),
    ...(isOurs ? (['context'] as const) : []),
  ];
}

function unknownEntity({ terms, definitions, notes }: TbxConcept): string {
  const all = [...terms, ...definitions, ...notes].map(({ text }) => text).join(' ');
  return /&([^\s;&]{1,40});/.exec(all)?.[1] ?? '';
}

/** The encoding that the XML declaration names, if there is no byte order mark. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return name && !/^(utf-?16|ucs)/i.test(name) ? name : undefined;
}
