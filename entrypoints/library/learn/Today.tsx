import { useMemo } from 'preact/hooks';
import { countText, text } from '../../../browser/text.ts';
import type { LearnedTerm } from '../../../engine/learning/learned-term.ts';
import { todaysTerms } from '../../../engine/learning/todays-terms.ts';
import { daysUntil } from './days-until.ts';

/** How much is to be asked today, and the way to it. */
export function Today({
  terms,
  daily,
}: {
  readonly terms: readonly LearnedTerm[];
  readonly daily: number;
}) {
  const now = Date.now();
  const { due, fresh, next } = useMemo(() => todaysTerms(terms, daily, Date.now()), [terms, daily]);
  const counts = [
    due.length > 0 && countText('learn_due', due.length),
    fresh.length > 0 && countText('learn_fresh', fresh.length),
  ].filter(Boolean);
  if (terms.length === 0) {
    return (
      <div class="learn-today">
        <p>{text('learn_empty')}</p>
        <a class="learn-button" href="#learn/quiz">
          {text('learn_basics')}
        </a>
      </div>
    );
  }
  return (
    <div class="learn-today">
      <h3>{text('learn_today')}</h3>
      <p class="learn-counts">{counts.join(' · ') || text('learn_nothing_due')}</p>
      {counts.length > 0 ? (
        <a class="learn-button main" href="#learn/quiz">
          {text('learn_start_quiz')}
        </a>
      ) : (
        next !== undefined && <p>{text('learn_next', daysUntil(next, now))}</p>
      )}
    </div>
  );
}
