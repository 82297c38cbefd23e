import * as v from 'valibot';
import { glossaryColors, idPattern, limits, type OwnGlossary } from './own-glossary.ts';

/** Identifies Gloss's own files, and their version. */
export const fileFormat = 'gloss-glossary';
export const fileVersion = 1;

const about = v.pipe(v.string(), v.maxLength(limits.about));

const spelling = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.spelling));

const entrySchema = v.object({
  id: v.optional(v.pipe(v.string(), v.regex(idPattern))),
  term: spelling,
  definition: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.definition)),
  otherSpellings: v.optional(v.pipe(v.array(spelling), v.maxLength(limits.otherSpellings))),
  link: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(limits.link))),
  context: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.contextWord))),
      v.maxLength(limits.contextWords),
    ),
  ),
});

/** A glossary as a file; `npm run generate` publishes it as a JSON Schema. */
export const glossaryFileSchema = v.object({
  format: v.literal(fileFormat),
  version: v.literal(fileVersion),
  name: v.optional(about),
  color: v.optional(v.picklist(glossaryColors)),
  license: v.optional(about),
  author: v.optional(about),
  language: v.optional(about),
  entries: v.pipe(v.array(entrySchema), v.maxLength(limits.entries)),
});

/** @returns a glossary as the text of a JSON file, an entry on each line. */
export function writeJson(glossary: OwnGlossary): string {
  const { name, color, license, author, language, entries } = glossary;
  const head = { format: fileFormat, version: fileVersion, name, color, license, author, language };
  const fields = Object.entries(head).map(
    ([key, value]) => `  "${key}": ${JSON.stringify(value)},`,
  );
  const lines = entries.map(({ source: _, ...entry }) => `    ${JSON.stringify(entry)}`);
  return ['{', ...fields, '  "entries": [', lines.join(',\n'), '  ]', '}', ''].join('\n');
}
