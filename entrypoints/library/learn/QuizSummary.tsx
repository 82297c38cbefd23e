import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { stateOf } from '../../../engine/learning/learned-term.ts';
import { type Quiz, resultOf } from '../../../engine/learning/quiz.ts';
import { definitionOf } from '../../../engine/learning/quiz-entry.ts';
import { todaysTerms } from '../../../engine/learning/todays-terms.ts';
import { DoneLine } from './DoneLine.tsx';
import { daysUntil } from './days-until.ts';
import type { Learning } from './use-learning.ts';

/** How a quiz went, what is worth another look, and when the next one is. */
export function QuizSummary({
  quiz,
  learning,
  entries,
  onUndo,
}: {
  readonly quiz: Quiz;
  readonly learning: Learning;
  readonly entries: ReadonlyMap<string, Article>;
  readonly onUndo: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { progress, known, done } = learning;
  const { right, missed } = resultOf(quiz);
  const count = right.length + missed.length;
  const looked = missed.flatMap((id) => entries.get(id) ?? []);
  const fresh = missed.filter((id) => stateOf(id, known, progress.terms) === 'new');
  const now = Date.now();
  const learned = [...progress.terms.values()].filter(({ id }) => !known.has(id));
  const { next } = todaysTerms(learned, progress.daily, now);
  return (
    <>
      <h2 id="quiz-done" tabIndex={-1} ref={heading}>
        {text(count > 0 ? 'quiz_done' : 'learn_nothing_due')}
      </h2>
      {count > 0 && (
        <p class="quiz-clue">{text('quiz_result', String(right.length), String(count))}</p>
      )}
      {looked.length > 0 && (
        <>
          <h3>{text('quiz_missed')}</h3>
          <ul class="quiz-missed" lang="en">
            {looked.map((article) => (
              <li key={article.id}>
                <a href={`#/${article.id}`}>{headword(article)}</a>
                <span>{definitionOf(article)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {next !== undefined && <p>{text('learn_next', daysUntil(next, now))}</p>}
      <div class="quiz-actions">
        <a class="learn-button main" href="#learn">
          {text('quiz_back')}
        </a>
        {fresh.length > 0 && (
          <button type="button" class="learn-button" onClick={() => void learning.start(fresh)}>
            {text('quiz_learn_missed')}
          </button>
        )}
        {count > 0 && (
          <button type="button" class="learn-button" aria-keyshortcuts="U" onClick={onUndo}>
            {text('quiz_undo')}
          </button>
        )}
      </div>
      <DoneLine done={done} />
    </>
  );
}
