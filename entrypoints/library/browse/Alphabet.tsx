import { text } from '../../../browser/text.ts';
import {
  type EntryFilter,
  type Facet,
  letters,
  otherLetter,
} from '../../../engine/articles/entry-filter.ts';
import type { FacetCounts } from '../../../engine/articles/entry-index.ts';
import { FilterGroup } from './FilterGroup.tsx';

const values = letters.filter((letter) => letter !== otherLetter);

/** The first letters, above the list. */
export function Alphabet(props: {
  readonly filter: EntryFilter;
  readonly counts: FacetCounts;
  readonly onToggle: (facet: Facet, value: string) => void;
}) {
  return (
    <FilterGroup
      {...props}
      facet="letter"
      legend={text('facet_letter')}
      isAlphabet
      values={[
        ...values.map((letter) => ({ value: letter, name: letter })),
        { value: otherLetter, name: '#', label: text('other_letters') },
      ]}
    />
  );
}
