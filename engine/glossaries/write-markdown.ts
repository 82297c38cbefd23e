import { zipSync } from 'fflate';
import { yamlText } from './front-matter.ts';
import { escapeMarkdown } from './markdown-text.ts';
import type { OwnEntry, OwnGlossary } from './own-glossary.ts';
import { noteKinds } from './read-note.ts';

/** File names that some systems do not allow. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|glossary)$/i;

/** The time that is written into archives, so that equal glossaries give equal archives. */
const time = Date.UTC(2000, 0, 1, 12);

/**
 * @returns a glossary as a zip archive of notes, one for each entry, and one about the glossary. They
 * are not compressed, which would take seconds for thousands of notes and gain little.
 */
export function writeMarkdown(glossary: OwnGlossary): Uint8Array {
  const names = new Set<string>();
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  files.set('glossary.md', encoder.encode(aboutNote(glossary)));
  for (const entry of glossary.entries) {
    files.set(`${fileName(entry, names)}.md`, encoder.encode(entryNote(entry)));
  }
  return zipSync(Object.fromEntries(files), { level: 0, mtime: time });
}

function aboutNote({ name, color, license, author, language }: OwnGlossary): string {
  return withFields({ gloss: noteKinds.about, name, color, license, author, language }, '');
}

function entryNote({ id, term, otherSpellings, link, context, definition }: OwnEntry): string {
  const fields = {
    gloss: noteKinds.entry,
    id,
    term,
    ...(otherSpellings.length > 0 && { aliases: otherSpellings }),
    ...(link && { link }),
    ...(context.length > 0 && { context }),
  };
  return withFields(fields, escapeMarkdown(definition));
}

function withFields(
  fields: Readonly<Record<string, string | readonly string[]>>,
  body: string,
): string {
  const lines = Object.entries(fields).map(([name, value]) =>
    typeof value === 'string'
      ? `${name}: ${yamlText(value)}`
      : [`${name}:`, ...value.map((item) => `  - ${yamlText(item)}`)].join('\n'),
  );
  return `---\n${lines.join('\n')}\n---\n${body && `\n${body}\n`}`;
}

/** The term, as far as it can be the name of a file; Obsidian shows it so. */
function fileName({ term, id }: OwnEntry, taken: Set<string>): string {
  const plain = term
    .replace(/[\\/:*?"<>|#^[\]%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isFit =
    plain !== '' && plain.length <= 80 && !/^[._]|\.$/.test(plain) && !reserved.test(plain);
  const name = isFit ? plain : `term-${id}`;
  const unique = taken.has(name.toLowerCase()) ? `${name} (${id})` : name;
  taken.add(unique.toLowerCase());
  return unique;
}
