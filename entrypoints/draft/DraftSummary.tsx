import { countText, text } from '../../browser/text.ts';
import { levelName } from '../../components/category-label.ts';
import type { AssessedDraft } from '../../engine/draft/assess-draft.ts';
import { draftLevel } from '../../engine/draft/draft-level.ts';
import type { ReaderLevel } from '../../engine/salience/reader-level.ts';
import type { ListedTerm } from './listed-term.ts';
import { Pick } from './Pick.tsx';

const readers = ['newcomer', 'practitioner', 'researcher'] as const;

/** How many terms a draft has, how hard it is, and for whom it is written. */
export function DraftSummary({
  draft,
  terms,
  reader,
  onReader,
}: {
  readonly draft: AssessedDraft;
  readonly terms: readonly ListedTerm[];
  readonly reader: ReaderLevel;
  readonly onReader: (reader: ReaderLevel) => void;
}) {
  // Entries of the writer's own have no level.
  const rated = terms.filter(({ article }) => !article.own);
  const open = rated.filter(({ state }) => state === 'unexplained' || state === 'late');
  const level = draftLevel(
    open.map(({ article }) => article.level),
    rated.length,
  );
  const words = new Intl.NumberFormat(text('language')).format(draft.words);
  return (
    <section class="draft-summary" aria-label={text('draft_summary')}>
      <p class="figures" role="status">
        {terms.length === 0
          ? text('draft_no_terms')
          : countText('draft_terms', terms.length, words)}
      </p>
      {level && (
        <p class="level">
          {text('draft_level', levelName(level))}
          <small>{text('draft_level_hint')}</small>
        </p>
      )}
      <Pick
        label={text('draft_readers')}
        value={reader}
        options={readers.map((each) => [each, text(`draft_readers_${each}`)])}
        onPick={onReader}
      />
      {terms.length > 0 && (
        <p class="to-add">
          <a href="#draft-add">{text('draft_add')}</a>
        </p>
      )}
    </section>
  );
}
