import { useMemo } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';
import type { LearnedTerm } from '../../../engine/learning/learned-term.ts';
import { scheduleOf } from '../../../engine/learning/schedule.ts';
import { daysUntil } from './days-until.ts';

/** The terms that the reader is learning, those that are due first, with when each comes next. */
export function LearnedList({
  terms,
  entries,
  onStop,
}: {
  readonly terms: readonly LearnedTerm[];
  readonly entries: ReadonlyMap<string, Article>;
  readonly onStop: (id: string, name: string) => void;
}) {
  const rows = useMemo(() => {
    const all = terms.flatMap(({ id, since, answers }) => {
      const article = entries.get(id);
      return article ? [{ article, since, due: scheduleOf(answers)?.due }] : [];
    });
    const rank = (due: number | undefined) => due ?? Number.POSITIVE_INFINITY;
    return all.sort((a, b) => rank(a.due) - rank(b.due) || a.since - b.since);
  }, [terms, entries]);
  if (rows.length === 0) return null;
  const now = Date.now();
  return (
    <details class="learn-part" open={rows.length <= 12}>
      <summary>
        <h3>{text('learn_list')}</h3> <span class="learn-number">{rows.length}</span>
      </summary>
      <ul class="learn-rows">
        {rows.map(({ article, due }) => (
          <li key={article.id}>
            <div class="learn-label">
              <a href={`#/${article.id}`} lang="en">
                {headword(article)}
              </a>
              <span class="learn-when">
                {due === undefined ? text('learn_new') : daysUntil(due, now)}
              </span>
            </div>
            <button
              type="button"
              class="learn-remove"
              aria-label={text('learn_remove', article.name)}
              title={text('learn_stop')}
              onClick={() => onStop(article.id, article.name)}
            >
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.4" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
