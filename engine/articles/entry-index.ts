import { type Category, categoryIds, type Level, levels } from '../../glossary/categories.ts';
import { foldedText } from '../glossaries/folded-text.ts';
import {
  type EntryFilter,
  type EntryState,
  entryStates,
  type Facet,
  facets,
  letters,
  otherLetter,
} from './entry-filter.ts';

/** An entry as a library lists it. */
export type ListedEntry = {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  /** The one sentence that says what it means, as plain text. */
  readonly short: string;
  /** The id of its glossary. */
  readonly glossary: string;
  /** As a BCP 47 tag. */
  readonly language: string;
  /** Only entries of the bundled glossary have a category and a level. */
  readonly category?: Category;
  readonly level?: Level;
};

/**
 * Entries in alphabetical order, with the values of each facet in columns: what a letter typed into a
 * search costs does not depend on how entries are stored.
 */
export type EntryIndex = {
  readonly entries: readonly ListedEntry[];
  /** The places of entries in `entries`, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** The ids of the glossaries. */
  readonly glossaries: readonly string[];
  /** For each facet, the number of the value that each entry has; 0 for none. */
  readonly columns: Readonly<Record<Facet, Uint16Array>>;
  /** For each facet, its values; the first has the number 1. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
};

/** How many entries of a list have each value of a facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export type FilteredEntries = {
  /** Places in the index's `entries`, in the order in which they are listed. */
  readonly found: Uint32Array;
  /** What choosing another value would leave: entries that all filters but the facet's own let pass. */
  readonly counts: FacetCounts;
};

/**
 * Prepares entries to be filtered.
 *
 * @param glossaries the ids of their glossaries.
 */
export function indexEntries(
  given: readonly ListedEntry[],
  glossaries: readonly string[],
): EntryIndex {
  const keyed = given.map((entry) => ({ entry, key: sortKey(entry.name) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const entries = keyed.map(({ entry }) => entry);
  const values = {
    subject: categoryIds,
    level: levels,
    letter: letters,
    glossary: glossaries,
    state: entryStates,
  };
  const column = (facet: Facet, valueAt: (at: number) => string | undefined) => {
    const numbers = new Map<string | undefined, number>(
      values[facet].map((value, index) => [value, index + 1]),
    );
    return Uint16Array.from(entries, (_, at) => numbers.get(valueAt(at)) ?? 0);
  };
  return {
    entries,
    places: new Map(entries.map(({ id }, at) => [id, at])),
    glossaries,
    values,
    columns: {
      subject: column('subject', (at) => entries[at]?.category),
      level: column('level', (at) => entries[at]?.level),
      letter: column('letter', (at) => letterOf(keyed[at]?.key ?? '')),
      glossary: column('glossary', (at) => entries[at]?.glossary),
      state: column('state', () => 'new'),
    },
  };
}

/** @returns the index with each entry's state as the reader has it now. */
export function withStates(index: EntryIndex, stateOf: (id: string) => EntryState): EntryIndex {
  const state = Uint16Array.from(index.entries, ({ id }) => entryStates.indexOf(stateOf(id)) + 1);
  return { ...index, columns: { ...index.columns, state } };
}

/**
 * Filters entries. Values that no entry can have, such as a glossary that has been removed, count as not
 * chosen.
 *
 * @param searched the places of the entries that the filter's query finds, best first; undefined if
 *   there is no query.
 */
export function filterEntries(
  index: EntryIndex,
  filter: EntryFilter,
  searched?: Uint32Array,
): FilteredEntries {
  const size = searched ? searched.length : index.entries.length;
  // For each facet, a bit in the entry's byte says that the facet keeps it out.
  const kept = new Uint8Array(size);
  facets.forEach((facet, number) => {
    const column = index.columns[facet];
    const out = bitsOfOthers(index.values[facet], filter[facet], 1 << number);
    if (!out) return;
    for (let nth = 0; nth < size; nth++) {
      const at = searched ? (searched[nth] as number) : nth;
      kept[nth] = (kept[nth] as number) | (out[column[at] as number] as number);
    }
  });
  const counts = facets.map((facet, number) => {
    const column = index.columns[facet];
    const values = index.values[facet];
    const tally = new Uint32Array(values.length + 1);
    const others = ~(1 << number);
    for (let nth = 0; nth < size; nth++) {
      if ((kept[nth] as number) & others) continue;
      const value = column[searched ? (searched[nth] as number) : nth] as number;
      tally[value] = (tally[value] as number) + 1;
    }
    return [facet, new Map(values.map((value, at) => [value, tally[at + 1] ?? 0]))];
  });
  const found = new Uint32Array(size);
  let length = 0;
  for (let nth = 0; nth < size; nth++) {
    if (kept[nth] === 0) found[length++] = searched ? (searched[nth] as number) : nth;
  }
  return {
    found: found.subarray(0, length),
    counts: Object.fromEntries(counts) as FacetCounts,
  };
}

/** For each value's number, the bit if entries with it are kept out; undefined if none are. */
function bitsOfOthers(
  values: readonly string[],
  chosen: readonly string[],
  bit: number,
): Uint8Array | undefined {
  const wanted = new Set(chosen);
  if (!values.some((value) => wanted.has(value))) return undefined;
  return Uint8Array.from(['', ...values], (value) => (wanted.has(value) ? 0 : bit));
}

/** Names are sorted as in a printed glossary: signs and accents don't count. */
function sortKey(name: string): string {
  const folded = foldedText(name).normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replace(/^[^\p{L}\p{N}]+/u, '') || folded;
}

function letterOf(key: string): string {
  const first = key.charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : otherLetter;
}
