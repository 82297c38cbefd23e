import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import type { EntryFilter } from '../../../engine/articles/entry-filter.ts';
import type { ListedEntry } from '../../../engine/articles/entry-index.ts';
import { hashOf } from '../place.ts';
import type { Position } from './position-in.ts';

type ListProps = {
  /** What was browsed. */
  readonly list: EntryFilter;
  readonly position: Position;
};

/** Leads back to the list, and says where in it the entry stands. */
export function ListPosition({ list, position: { at, count } }: ListProps) {
  return (
    <p class="list-position">
      <a href={hashOf({ kind: 'browse', filter: list })}>
        <span class="arrow" aria-hidden="true">
          ←
        </span>{' '}
        {text('to_list')}
      </a>
      {at > 0 && <span>{text('list_position', String(at), String(count))}</span>}
    </p>
  );
}

/** Leads to the entries before and after in the list. */
export function NextEntries({ list, position: { previous, next } }: ListProps) {
  if (!previous && !next) return null;
  return (
    <nav class="next-entries" aria-label={text('library_browse')}>
      {previous && <Step list={list} entry={previous} kind="previous" />}
      {next && <Step list={list} entry={next} kind="next" />}
    </nav>
  );
}

function Step({
  list,
  entry,
  kind,
}: {
  readonly list: EntryFilter;
  readonly entry: ListedEntry;
  readonly kind: 'previous' | 'next';
}) {
  return (
    <a
      class={kind}
      rel={kind === 'previous' ? 'prev' : 'next'}
      href={hashOf({ kind: 'entry', id: entry.id, list })}
    >
      <span>{text(`${kind}_entry`)}</span> <b lang={entry.language}>{headword(entry)}</b>
    </a>
  );
}
