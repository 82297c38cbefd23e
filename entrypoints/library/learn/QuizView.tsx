import { useState } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { grades } from '../../../engine/learning/learned-term.ts';
import type { Question } from '../../../engine/learning/question.ts';
import { LearnProblem } from './LearnProblem.tsx';
import { QuestionView } from './QuestionView.tsx';
import { QuizSummary } from './QuizSummary.tsx';
import type { Learning } from './use-learning.ts';
import { useQuiz } from './use-quiz.ts';
import { useQuizKeys } from './use-quiz-keys.ts';

/** Today's quiz: a question at a time, with what is right as soon as it is answered. */
export function QuizView({
  learning,
  entries,
}: {
  readonly learning: Learning;
  readonly entries: ReadonlyMap<string, Article>;
}) {
  const live = useQuiz(learning, entries);
  const { quiz, undo } = live;
  const { asked, at } = quiz;
  const current = asked[at];
  const [revealed, setRevealed] = useState<object>();
  const isRevealed = revealed === current;
  useQuizKeys(live, isRevealed);
  if (!current) {
    return (
      <section class="learn quiz" aria-labelledby="quiz-done">
        <QuizSummary quiz={quiz} learning={learning} entries={entries} onUndo={undo} />
        <LearnProblem {...learning} />
      </section>
    );
  }
  const hasAnswers = asked.some(({ given }) => given);
  return (
    <section class="learn quiz" aria-label={text('learn_title')}>
      <div class="quiz-bar">
        <p>
          {text('quiz_position', String(at + 1), String(asked.length))}
          {current.isRepeat && ` · ${text('quiz_repeat')}`}
        </p>
        {hasAnswers && (
          <button type="button" class="quiz-quiet" aria-keyshortcuts="U" onClick={undo}>
            {text('quiz_undo')}
          </button>
        )}
        <a class="quiz-quiet" href="#learn">
          {text('quiz_end')}
        </a>
        <progress aria-label={text('learn_title')} value={at} max={asked.length} />
      </div>
      <QuestionView
        key={at}
        asked={current}
        entries={entries}
        isRevealed={isRevealed}
        isLast={at + 1 === asked.length}
        onReveal={() => setRevealed(current)}
        live={live}
      />
      <LearnProblem {...learning} />
      <p class="learn-hint quiz-keys">{text('quiz_keys', String(choiceCount(current.question)))}</p>
    </section>
  );
}

function choiceCount(question: Question): number {
  return question.kind === 'recall' ? grades.length : question.choices.length;
}
