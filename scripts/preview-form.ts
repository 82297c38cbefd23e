import { annotate } from '../engine/annotate.ts';
import { compileLexicon } from '../engine/compile.ts';
import { inflect } from '../engine/inflect.ts';
import type { FiledEntry } from '../glossary/check.ts';
import type { Entry } from '../glossary/entry.ts';

/** So many places are shown, and so much of the text around each, in UTF-16 units. */
const mostPlaces = 25;
const around = 40;

/** Prints what a form would mark in all texts of the glossary, and the spellings made from it. */
export function previewForm(form: string, filed: readonly FiledEntry[]): void {
  const [model] = filed;
  if (!model) return;
  const forms = [{ form, case: 'any', inflect: true, risk: 'none' }] as const;
  const entry: Entry = { ...model.entry, id: 'preview', name: form, forms };
  const { lexicon } = compileLexicon([entry]);
  console.log(`Spellings: ${inflect(form).join(', ')}`);
  const places = filed.flatMap(({ file, entry: { short, paragraph, notes } }) =>
    [short, paragraph, ...notes.map(({ text }) => text)].flatMap((text) =>
      annotate(text, lexicon).map(({ start, end }) => {
        const before = text.slice(Math.max(0, start - around), start);
        return `${file}: …${before}[${text.slice(start, end)}]${text.slice(end, end + around)}…`;
      }),
    ),
  );
  for (const place of places.slice(0, mostPlaces)) console.log(place);
  console.log(`${places.length} places in ${filed.length} entries`);
}
