import {
  type EntryIndex,
  filterEntries,
  type ListedEntry,
} from '../../../engine/articles/entry-index.ts';
import type { EntrySearch } from '../../../engine/articles/entry-search.ts';
import type { PlaceOf } from '../place.ts';

/** Where an entry stands in a list. */
export type Position = {
  /** Counted from 1; 0 if the entry is not in the list. */
  readonly at: number;
  readonly count: number;
  readonly previous: ListedEntry | undefined;
  readonly next: ListedEntry | undefined;
};

/** @returns where an entry stands in the list that its address names. */
export function positionIn(
  { id, list }: PlaceOf<'entry'>,
  index: EntryIndex,
  search: EntrySearch,
): Position {
  const searched = list.query.trim() ? search(list.query) : undefined;
  const { found } = filterEntries(index, list, searched);
  const nth = found.indexOf(index.places.get(id) ?? -1);
  const entryAt = (other: number) => (nth < 0 ? undefined : index.entries[found[other] ?? -1]);
  return {
    at: nth + 1,
    count: found.length,
    previous: entryAt(nth - 1),
    next: entryAt(nth + 1),
  };
}
