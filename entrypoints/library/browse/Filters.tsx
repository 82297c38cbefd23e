import { text } from '../../../browser/text.ts';
import { categoryName, levelName } from '../../../components/category-label.ts';
import {
  countChosen,
  type EntryFilter,
  type EntryState,
  entryStates,
  type Facet,
  letters,
  otherLetter,
} from '../../../engine/articles/entry-filter.ts';
import type { FacetCounts } from '../../../engine/articles/entry-index.ts';
import { categoryIds, levels } from '../../../glossary/categories.ts';
import type { BrowsedGlossary } from '../own-entries.ts';
import { FilterGroup } from './FilterGroup.tsx';

const stateNames = { new: 'progress_new', known: 'progress_known' } as const satisfies Record<
  EntryState,
  string
>;

/** All filters, each choice with what it would leave. */
export function Filters({
  filter,
  counts,
  glossaries,
  isOpen,
  onToggle,
  onClear,
}: {
  readonly filter: EntryFilter;
  readonly counts: FacetCounts;
  readonly glossaries: readonly BrowsedGlossary[];
  /** Whether they are shown in a narrow window too. */
  readonly isOpen: boolean;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
}) {
  const group = { filter, counts, onToggle };
  return (
    <aside class={isOpen ? 'filters open' : 'filters'} id="filters" aria-labelledby="filters-title">
      <div class="filters-head">
        <h2 id="filters-title">{text('filters')}</h2>
        {countChosen(filter) > 0 && (
          <button type="button" class="quiet" onClick={onClear}>
            {text('clear_filters')}
          </button>
        )}
      </div>
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
      <FilterGroup
        {...group}
        facet="letter"
        legend={text('facet_letter')}
        isGrid
        values={letters.map((letter) =>
          letter === otherLetter
            ? { value: letter, name: '#', label: text('other_letters') }
            : { value: letter, name: letter },
        )}
      />
    </aside>
  );
}
