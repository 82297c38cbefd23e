import { useEffect, useMemo } from 'preact/hooks';
import { problemText } from '../../../browser/problem-text.ts';
import { countText, text } from '../../../browser/text.ts';
import {
  countChosen,
  type EntryFilter,
  everything,
  type Facet,
  toggleValue,
} from '../../../engine/articles/entry-filter.ts';
import { filterEntries } from '../../../engine/articles/entry-index.ts';
import { CopyLink } from '../CopyLink.tsx';
import { filterParams } from '../filter-params.ts';
import type { ViewProps } from '../view-props.ts';
import './browse.css';
import { Alphabet } from './Alphabet.tsx';
import { EntryList } from './EntryList.tsx';
import { Filters } from './Filters.tsx';

/** All entries, or those that the filters let pass. */
export function BrowseView({ place: { filter }, go, before, library }: ViewProps<'browse'>) {
  const { index, search, isLoading, problem } = library;
  const key = filterParams(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filter.
  const { found, counts } = useMemo(
    () => filterEntries(index, filter, filter.query.trim() ? search(filter.query) : undefined),
    [index, search, key],
  );
  useSearchFocus(before?.kind === 'entry');
  const browse = (to: EntryFilter) => go({ kind: 'browse', filter: to });
  const toggle = (facet: Facet, value: string) => browse(toggleValue(filter, facet, value));
  return (
    <div class="browse">
      <Filters
        filter={filter}
        counts={counts}
        glossaries={library.glossaries}
        onToggle={toggle}
        onClear={() => browse({ ...everything, query: filter.query })}
      />
      <section class="listed" aria-label={text('glossary_entries')}>
        <Alphabet filter={filter} counts={counts} onToggle={toggle} />
        <div class="list-bar">
          <p role="status">{statusText(found.length, index.entries.length, filter, isLoading)}</p>
          <CopyLink />
        </div>
        {problem && (
          <p class="problem" role="alert">
            {problemText(problem)}
          </p>
        )}
        <EntryList
          index={index}
          found={found}
          filter={filter}
          isKnown={library.isKnown}
          glossaries={library.glossaries}
          leftAt={before?.kind === 'entry' ? before.id : undefined}
          onOpen={(id) => go({ kind: 'entry', id, list: filter })}
        />
      </section>
    </div>
  );
}

function statusText(found: number, all: number, filter: EntryFilter, isLoading: boolean): string {
  const numbers = new Intl.NumberFormat(text('language'));
  const isWhole = !filter.query.trim() && countChosen(filter) === 0;
  const counted = isWhole
    ? countText('entry_count', all)
    : text('entries_found', numbers.format(found), numbers.format(all));
  if (isLoading) return `${counted} · ${text('entries_loading')}`;
  if (found > 0) return counted;
  return filter.query.trim() && countChosen(filter) === 0
    ? text('nothing_found', filter.query)
    : text('no_entries_match');
}

/** The search has the focus at first, unless the reader comes back to a row of the list. */
function useSearchFocus(hasLeft: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes up.
  useEffect(() => {
    if (!hasLeft) document.getElementById('library-search')?.focus({ preventScroll: true });
  }, []);
}
