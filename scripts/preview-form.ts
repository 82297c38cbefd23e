import { readFileSync } from 'node:fs';
import { annotate } from '../engine/annotate.ts';
import { compileLexicon } from '../engine/compile-lexicon.ts';
import { inflect } from '../engine/lexicon/inflect.ts';
import type { FiledEntry } from '../glossary/check.ts';
import type { Entry } from '../glossary/entry.ts';

/** The maximum number of places to show, and how much text around each, in UTF-16 units. */
const mostPlaces = 25;
const around = 40;

/**
 * Prints what a form would mark, and the spellings derived from it.
 *
 * @param files the texts to search; if empty, all texts of the glossary.
 */
export function previewForm(
  form: string,
  filed: readonly FiledEntry[],
  files: readonly string[],
): void {
  const [model] = filed;
  if (!model) return;
  const forms = [{ form, case: 'any', inflect: true, risk: 'none' }] as const;
  const entry: Entry = { ...model.entry, id: 'preview', name: form, forms };
  const { lexicon } = compileLexicon([entry]);
  console.log(`Spellings: ${inflect(form).join(', ')}`);
  const texts = files.length > 0 ? files.map(readText) : filed.flatMap(textsOf);
  const places = texts.flatMap(({ file, text }) =>
    annotate(text, lexicon).map(({ start, end }) => {
      const before = text.slice(Math.max(0, start - around), start);
      const place = `${before}[${text.slice(start, end)}]${text.slice(end, end + around)}`;
      return `${file}: …${place.replace(/\s+/g, ' ')}…`;
    }),
  );
  for (const place of places.slice(0, mostPlaces)) console.log(place);
  console.log(`${places.length} places`);
}

function readText(file: string) {
  return { file, text: readFileSync(file, 'utf8') };
}

function textsOf({ file, entry: { short, paragraph, notes } }: FiledEntry) {
  return [short, paragraph, ...notes.map(({ text }) => text)].map((text) => ({ file, text }));
}
