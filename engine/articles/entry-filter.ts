import type { Category, Level } from '../../glossary/categories.ts';

/** What a reader has said of an entry. */
export const entryStates = ['new', 'known'] as const;
export type EntryState = (typeof entryStates)[number];

/** Stands for whatever does not begin with a letter from A to Z. */
export const otherLetter = '0';

/** What entries can be filtered by their first letter, in capitals. */
export const letters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', otherLetter];

/**
 * Which entries of a library are listed: those that have one of the values of each facet, where a facet
 * without values lets all pass, and that the query finds, unless it is blank.
 */
export type EntryFilter = {
  readonly query: string;
  readonly subject: readonly Category[];
  readonly level: readonly Level[];
  /** See {@link letters}. */
  readonly letter: readonly string[];
  /** Ids of glossaries. */
  readonly glossary: readonly string[];
  readonly state: readonly EntryState[];
};

/** What entries are filtered by, besides a query. */
export const facets = ['subject', 'level', 'letter', 'glossary', 'state'] as const;
export type Facet = (typeof facets)[number];

/** Lists all entries. */
export const everything: EntryFilter = {
  query: '',
  subject: [],
  level: [],
  letter: [],
  glossary: [],
  state: [],
};

/** @returns the filter with a value of a facet added or, if it has it, taken away. */
export function toggleValue(filter: EntryFilter, facet: Facet, value: string): EntryFilter {
  const chosen: readonly string[] = filter[facet];
  const next = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  return { ...filter, [facet]: next };
}

/** @returns how many values are chosen, besides the query. */
export function countChosen(filter: EntryFilter): number {
  return facets.reduce((sum, facet) => sum + filter[facet].length, 0);
}
