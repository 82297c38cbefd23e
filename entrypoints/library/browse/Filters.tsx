import { useState } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import { categoryName, levelName } from '../../../components/category-label.ts';
import {
  countChosen,
  type EntryFilter,
  type EntryState,
  entryStates,
  type Facet,
} from '../../../engine/articles/entry-filter.ts';
import type { FacetCounts } from '../../../engine/articles/entry-index.ts';
import { categoryIds, levels } from '../../../glossary/categories.ts';
import type { BrowsedGlossary } from '../own-entries.ts';
import { FilterGroup } from './FilterGroup.tsx';

const stateNames = { new: 'progress_new', known: 'progress_known' } as const satisfies Record<
  EntryState,
  string
>;

/** All filters but the alphabet, each choice with what it would leave. In a narrow window, they are folded away. */
export function Filters({
  filter,
  counts,
  glossaries,
  onToggle,
  onClear,
}: {
  readonly filter: EntryFilter;
  readonly counts: FacetCounts;
  readonly glossaries: readonly BrowsedGlossary[];
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const group = { filter, counts, onToggle };
  const chosen = countChosen(filter);
  return (
    <aside class={isOpen ? 'filters open' : 'filters'} aria-labelledby="filters-title">
      <div class="filters-head">
        <h2 id="filters-title">{text('filters')}</h2>
        <button
          type="button"
          class="filters-button"
          aria-expanded={isOpen}
          aria-controls="filter-groups"
          onClick={() => setOpen(!isOpen)}
        >
          {chosen > 0 ? text('filters_chosen', String(chosen)) : text('filters')}
        </button>
        {chosen > 0 && (
          <button type="button" class="quiet" onClick={onClear}>
            {text('clear_filters')}
          </button>
        )}
      </div>
      <div class="filter-groups" id="filter-groups">
        <FilterGroup
          {...group}
          facet="subject"
          legend={text('categories_title')}
          values={categoryIds.map((id) => ({ value: id, name: categoryName(id) }))}
        />
        <FilterGroup
          {...group}
          facet="level"
          legend={text('facet_level')}
          values={levels.map((level) => ({ value: level, name: levelName(level) }))}
        />
        <FilterGroup
          {...group}
          facet="state"
          legend={text('facet_state')}
          values={entryStates.map((state) => ({ value: state, name: text(stateNames[state]) }))}
        />
        {glossaries.length > 1 && (
          <FilterGroup
            {...group}
            facet="glossary"
            legend={text('entry_glossary')}
            values={glossaries.map(({ id, name, color }) => ({ value: id, name, color }))}
          />
        )}
      </div>
    </aside>
  );
}
