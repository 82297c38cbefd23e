import { foldedText } from '../../engine/glossaries/folded-text.ts';
import type { OwnEntry } from '../../engine/glossaries/own-glossary.ts';

/** An entry with what of it is searched. */
export type SearchedEntry = {
  readonly entry: OwnEntry;
  readonly spellings: string;
  readonly definition: string;
};

/** @returns entries with their folded text, in alphabetical order. */
export function toSearched(entries: readonly OwnEntry[]): SearchedEntry[] {
  const searched = entries.map((entry) => ({
    entry,
    spellings: foldedText([entry.term, ...entry.otherSpellings].join('\n')),
    definition: foldedText(entry.definition.slice(0, 200)),
  }));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return searched.sort((a, b) => compare(a.spellings, b.spellings));
}

/**
 * @returns the entries that contain a text: those with a term that begins with it, then with one that
 *   contains it, then with a definition that does.
 */
export function searchEntries(all: readonly SearchedEntry[], query: string): SearchedEntry[] {
  const wanted = foldedText(query.trim());
  if (!wanted) return [...all];
  const begins: SearchedEntry[] = [];
  const contains: SearchedEntry[] = [];
  const defined: SearchedEntry[] = [];
  for (const each of all) {
    const at = each.spellings.indexOf(wanted);
    if (at === 0) begins.push(each);
    else if (at > 0) contains.push(each);
    else if (each.definition.includes(wanted)) defined.push(each);
  }
  return [...begins, ...contains, ...defined];
}
