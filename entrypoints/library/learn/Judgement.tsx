import { type TextName, text } from '../../../browser/text.ts';
import { type Grade, grades } from '../../../engine/learning/learned-term.ts';

/** Asks the reader how well they remembered. */
export function Judgement({ onJudge }: { readonly onJudge: (grade: Grade) => void }) {
  return (
    <fieldset class="quiz-judgement">
      <legend>{text('quiz_judge')}</legend>
      {grades.map((grade, index) => (
        <button
          key={grade}
          type="button"
          class="learn-button"
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onJudge(grade)}
        >
          <span class="quiz-key" aria-hidden="true">
            {index + 1}
          </span>{' '}
          {text(`quiz_${grade}` satisfies TextName)}
        </button>
      ))}
    </fieldset>
  );
}
