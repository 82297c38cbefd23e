import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import type { Article } from '../../../engine/articles/article.ts';
import type { Question } from '../../../engine/learning/question.ts';
import type { Asked } from '../../../engine/learning/quiz.ts';
import { definitionOf } from '../../../engine/learning/quiz-entry.ts';
import { Choices } from './Choices.tsx';
import { Clue } from './Clue.tsx';
import { Feedback } from './Feedback.tsx';
import { Judgement } from './Judgement.tsx';
import type { LiveQuiz } from './use-quiz.ts';

/** A question, its answers to choose, and what is right once one is chosen. */
export function QuestionView({
  asked,
  entries,
  isRevealed,
  isLast,
  onReveal,
  live: { respond, guess, goOn },
}: {
  readonly asked: Asked;
  readonly entries: ReadonlyMap<string, Article>;
  readonly isRevealed: boolean;
  readonly isLast: boolean;
  readonly onReveal: () => void;
  readonly live: LiveQuiz;
}) {
  const { question, given } = asked;
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const isAnswered = given !== undefined;
  useEffect(() => {
    if (isAnswered) next.current?.focus();
    else {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [isAnswered]);
  const entry = entries.get(question.id);
  return (
    <div class="quiz-question">
      <h2 tabIndex={-1} ref={heading}>
        {asking(question)}
      </h2>
      {'clue' in question && <Clue clue={question.clue} />}
      {question.kind === 'recall' ? (
        <>
          {isRevealed || isAnswered ? (
            <p class="quiz-clue" lang="en">
              {entry && definitionOf(entry)}
            </p>
          ) : (
            <button type="button" class="learn-button main" onClick={onReveal}>
              {text('quiz_show')}
            </button>
          )}
          {isRevealed && !isAnswered && (
            <Judgement onJudge={(grade) => respond({ kind: 'judgement', grade })} />
          )}
        </>
      ) : (
        <Choices
          question={question}
          given={given}
          nameOf={(id) => entries.get(id)?.name ?? id}
          onChoose={(chosen) => respond({ kind: 'choice', chosen })}
        />
      )}
      <div class="quiz-feedback" role="status">
        {given && <Feedback question={question} given={given} entries={entries} />}
      </div>
      {given && (
        <div class="quiz-actions">
          <button type="button" class="learn-button main" ref={next} onClick={goOn}>
            {text(isLast ? 'quiz_finish' : 'quiz_next')}
          </button>
          {given.response.kind === 'choice' && given.grade === 'good' && (
            <button type="button" class="learn-button" onClick={guess}>
              {text('quiz_guessed')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function asking(question: Question): string {
  switch (question.kind) {
    case 'definition':
      return text('quiz_definition');
    case 'term':
      return text('quiz_term', question.name);
    case 'contrast':
      return text('quiz_contrast');
    case 'order':
      return text('quiz_order');
    case 'recall':
      return text('quiz_recall', question.name);
  }
}
