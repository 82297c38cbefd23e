import { useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import type { Article } from '../../engine/articles/article.ts';
import type { TermUse } from '../../engine/draft/check-draft.ts';
import type { Spot } from './DraftText.tsx';
import {
  inReadingOrder,
  type ListedTerm,
  passes,
  type TermFilter,
  termFilters,
} from './listed-term.ts';
import { NeededRow, TermRow } from './TermRow.tsx';

/** The terms of a draft, filtered and in the order that the writer chooses. */
export function DraftTerms({
  terms,
  articles,
  spot,
  placeOf,
  onSpot,
}: {
  /** In the order of their first uses. */
  readonly terms: readonly ListedTerm[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly spot: Spot | undefined;
  /** The name of a use's place. */
  readonly placeOf: (use: TermUse) => string;
  readonly onSpot: (spot: Spot) => void;
}) {
  const [filter, setFilter] = useState<TermFilter>('all');
  const [isByNeed, setByNeed] = useState(false);
  const shown = terms.filter((term) => passes(term, filter));
  const ordered = isByNeed ? inReadingOrder(shown, articles) : shown;
  if (terms.length === 0) return null;
  return (
    <section class="draft-terms" aria-labelledby="draft-terms">
      <div class="draft-head">
        <h2 id="draft-terms">{text('draft_terms_title')}</h2>
        <select
          aria-label={text('order_label')}
          onChange={({ currentTarget }) => setByNeed(currentTarget.value === 'need')}
        >
          <option value="text">{text('draft_order_text')}</option>
          <option value="need">{text('order_reading')}</option>
        </select>
      </div>
      <fieldset class="draft-filter">
        <legend class="visually-hidden">{text('draft_show')}</legend>
        {termFilters.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="filter"
              checked={each === filter}
              onChange={() => setFilter(each)}
            />
            <span>
              {text(`draft_${each}`)} <b>{terms.filter((term) => passes(term, each)).length}</b>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="none" role="status">
        {shown.length === 0 && text('draft_none')}
      </p>
      <ol>
        {ordered.map((each) =>
          each.kind === 'needed' ? (
            <NeededRow key={each.article.id} article={each.article} />
          ) : (
            <TermRow
              key={each.article.id}
              listed={each}
              spot={spot?.id === each.article.id ? spot : undefined}
              placeOf={placeOf}
              onSpot={onSpot}
            />
          ),
        )}
      </ol>
    </section>
  );
}
