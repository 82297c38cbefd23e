import {
  type EntryFilter,
  entryStates,
  type Facet,
  facets,
  letters,
} from '../../engine/articles/entry-filter.ts';
import { categoryIds, levels } from '../../glossary/categories.ts';

/** Longer queries and more values of a facet than this are cut, since an address may hold anything. */
const mostCharacters = 400;
const mostValues = 50;

/** The values that a facet can have, where these are known beforehand. */
const values = {
  subject: categoryIds,
  level: levels,
  letter: letters,
  state: entryStates,
} as const;

/** Reads a filter from the parameters of an address. Unknown parameters and values are left out. */
export function readFilter(params: URLSearchParams): EntryFilter {
  const given = (facet: Facet) => [...new Set(params.getAll(facet))].slice(0, mostValues);
  const known = <Value extends string>(facet: Facet, all: readonly Value[]) => {
    const wanted = new Set<string>(given(facet));
    return all.filter((value) => wanted.has(value));
  };
  return {
    query: (params.get('q') ?? '').slice(0, mostCharacters),
    subject: known('subject', values.subject),
    level: known('level', values.level),
    letter: known('letter', values.letter),
    glossary: given('glossary').filter((id) => /^[a-z0-9-]{1,60}$/.test(id)),
    state: known('state', values.state),
  };
}

/** @returns a filter as the parameters of an address; empty if it lets all entries pass. */
export function filterParams(filter: EntryFilter): string {
  const params = new URLSearchParams();
  if (filter.query) params.set('q', filter.query);
  for (const facet of facets) for (const value of filter[facet]) params.append(facet, value);
  return params.toString();
}
