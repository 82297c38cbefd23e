import { text } from '../../../browser/text.ts';
import type { EntryFilter, Facet } from '../../../engine/articles/entry-filter.ts';
import type { FacetCounts } from '../../../engine/articles/entry-index.ts';
import type { GlossaryColor } from '../../../engine/glossaries/own-glossary.ts';

/** A value that entries can be filtered by. */
type FilterValue = {
  readonly value: string;
  readonly name: string;
  /** What screen readers say in place of the name. */
  readonly label?: string;
  readonly color?: GlossaryColor | undefined;
};

/** The choices of one filter. Those that would leave nothing are shown and dimmed. */
export function FilterGroup({
  facet,
  legend,
  values,
  filter,
  counts,
  isAlphabet = false,
  onToggle,
}: {
  readonly facet: Facet;
  readonly legend: string;
  readonly values: readonly FilterValue[];
  readonly filter: EntryFilter;
  readonly counts: FacetCounts;
  /** Whether the names are letters, which stand side by side. */
  readonly isAlphabet?: boolean;
  readonly onToggle: (facet: Facet, value: string) => void;
}) {
  const chosen: readonly string[] = filter[facet];
  const numbers = new Intl.NumberFormat(text('language'));
  return (
    <fieldset class={isAlphabet ? 'filter-group alphabet' : 'filter-group'}>
      <legend class={isAlphabet ? 'visually-hidden' : undefined}>{legend}</legend>
      {values.map(({ value, name, label, color }) => {
        const count = counts[facet].get(value) ?? 0;
        return (
          <label key={value} class={count === 0 ? 'filter-value none' : 'filter-value'}>
            <input
              type="checkbox"
              name={facet}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onToggle(facet, value)}
            />
            <span class={color ? `filter-name badge badge-${color}` : 'filter-name'}>
              {label ? (
                <>
                  <span aria-hidden="true">{name}</span>
                  <span class="visually-hidden">{label}</span>
                </>
              ) : (
                name
              )}
            </span>{' '}
            <span class="filter-count">{numbers.format(count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
