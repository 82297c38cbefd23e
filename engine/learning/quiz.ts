import type { Grade } from './learned-term.ts';
import { makeQuestion } from './make-question.ts';
import type { Question } from './question.ts';
import type { QuizEntries } from './quiz-entry.ts';
import type { Random } from './random.ts';

/** What a reader answers. */
export type Response =
  | {
      readonly kind: 'choice';
      /** The index of the choice. */
      readonly chosen: number;
    }
  /** How well they say that they remembered. */
  | { readonly kind: 'judgement'; readonly grade: Grade };

/** A response, and what it is worth. */
export type Given = {
  readonly response: Response;
  readonly isRight: boolean;
  readonly grade: Grade;
};

/** A question of a quiz, and what was answered, if anything. */
export type Asked = {
  readonly question: Question;
  /** Whether it was answered wrongly before; it does not count again. */
  readonly isRepeat: boolean;
  readonly given?: Given;
};

/** A quiz under way. */
export type Quiz = {
  /** Those to come included. */
  readonly asked: readonly Asked[];
  /** The index of the question that is shown; past the last one at the end. */
  readonly at: number;
};

/** Makes a quiz about terms, in this order. @param stabilityOf see `makeQuestion`. */
export function makeQuiz(
  ids: readonly string[],
  entries: QuizEntries,
  stabilityOf: (id: string) => number,
  random: Random,
): Quiz {
  const asked = ids.flatMap((id) => {
    const entry = entries.get(id);
    if (!entry) return [];
    return { question: makeQuestion(entry, entries, stabilityOf(id), random), isRepeat: false };
  });
  return { asked, at: 0 };
}

/** @returns what a response is worth. */
export function graded(question: Question, response: Response): Given {
  if (response.kind === 'judgement') {
    return { response, isRight: response.grade !== 'again', grade: response.grade };
  }
  const isRight = 'right' in question && question.right === response.chosen;
  return { response, isRight, grade: isRight ? 'good' : 'again' };
}

/**
 * Answers the question that is shown. If the answer is wrong, it is asked once more at the end.
 *
 * @returns the same quiz if there is nothing to answer.
 */
export function answered(quiz: Quiz, response: Response): Quiz {
  const current = quiz.asked[quiz.at];
  if (!current || current.given) return quiz;
  const given = graded(current.question, response);
  const asked = quiz.asked.with(quiz.at, { ...current, given });
  const isAskedAgain = !given.isRight && !current.isRepeat;
  return {
    ...quiz,
    asked: isAskedAgain ? [...asked, { question: current.question, isRepeat: true }] : asked,
  };
}

/** Lets the reader say that a right answer was a guess. @returns the same quiz if there is none. */
export function guessed(quiz: Quiz): Quiz {
  const current = quiz.asked[quiz.at];
  if (!current?.given?.isRight || current.given.response.kind !== 'choice') return quiz;
  const given = { ...current.given, grade: 'again' } as const;
  return { ...quiz, asked: quiz.asked.with(quiz.at, { ...current, given }) };
}

/** @returns the quiz at its next question, once the present one is answered. */
export function continued(quiz: Quiz): Quiz {
  return quiz.asked[quiz.at]?.given ? { ...quiz, at: quiz.at + 1 } : quiz;
}

/** Takes the last answer back, so that its question is asked anew. */
export function takenBack(quiz: Quiz): { readonly quiz: Quiz; readonly taken: Asked | undefined } {
  const last = quiz.asked.findLastIndex(({ given }) => given !== undefined);
  const taken = quiz.asked[last];
  if (!taken) return { quiz, taken: undefined };
  const { given: _, ...open } = taken;
  const asked = quiz.asked
    .with(last, open)
    .filter((each, index) => index <= last || !each.isRepeat || each.question !== taken.question);
  return { quiz: { asked, at: last }, taken };
}

/** What a quiz has shown. */
export type QuizResult = {
  /** The ids of terms answered rightly at once. */
  readonly right: readonly string[];
  /** The ids of the others. */
  readonly missed: readonly string[];
};

/** @returns what a quiz has shown so far; what was repeated counts as it was answered first. */
export function resultOf({ asked }: Quiz): QuizResult {
  const first = asked.filter(({ isRepeat, given }) => !isRepeat && given);
  const ids = (isRight: boolean) =>
    first
      .filter(({ given }) => (given?.grade !== 'again') === isRight)
      .map(({ question }) => question.id);
  return { right: ids(true), missed: ids(false) };
}
