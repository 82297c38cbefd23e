import { text } from '../../../browser/text.ts';
import type { Question } from '../../../engine/learning/question.ts';
import type { Given } from '../../../engine/learning/quiz.ts';

type ChoiceQuestion = Extract<Question, { readonly right: number }>;

/** The answers to choose, each with its key; once one is chosen, with which is right. */
export function Choices({
  question,
  given,
  nameOf,
  onChoose,
}: {
  readonly question: ChoiceQuestion;
  readonly given: Given | undefined;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (index: number) => void;
}) {
  const chosen = given?.response.kind === 'choice' ? given.response.chosen : undefined;
  const isLong = question.kind === 'term';
  return (
    <ol class={isLong ? 'quiz-choices long' : 'quiz-choices'}>
      {question.choices.map((choice, index) => {
        const isRight = given !== undefined && index === question.right;
        const isWrong = index === chosen && !isRight;
        return (
          <li key={choice.id}>
            <button
              type="button"
              class="quiz-choice"
              data-state={isRight ? 'right' : isWrong ? 'wrong' : undefined}
              aria-keyshortcuts={String(index + 1)}
              disabled={given !== undefined}
              onClick={() => onChoose(index)}
            >
              <span class="quiz-key" aria-hidden="true">
                {isRight ? '✓' : isWrong ? '✕' : index + 1}
              </span>
              <span lang="en">
                {'name' in choice ? capitalized(choice.name) : choice.definition}
              </span>
              {given && (
                <small>
                  {/* Whose a definition is can be told once that gives nothing away. */}
                  {isLong && <b lang="en">{capitalized(nameOf(choice.id))}</b>}
                  {(isRight || isWrong) && (
                    <span>{text(isRight ? 'quiz_right_answer' : 'quiz_your_answer')}</span>
                  )}
                </small>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
