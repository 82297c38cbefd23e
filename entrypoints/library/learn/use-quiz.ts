import { useRef, useState } from 'preact/hooks';
import type { Article } from '../../../engine/articles/article.ts';
import { type Grade, withAnswer, withoutAnswer } from '../../../engine/learning/learned-term.ts';
import {
  type Asked,
  answered,
  continued,
  guessed,
  makeQuiz,
  type Quiz,
  type Response,
  takenBack,
} from '../../../engine/learning/quiz.ts';
import { quizDeck } from '../../../engine/learning/quiz-deck.ts';
import { seededRandom } from '../../../engine/learning/random.ts';
import { scheduleOf } from '../../../engine/learning/schedule.ts';
import type { Learning } from './use-learning.ts';

/** A quiz, and what the reader can do in it. */
export type LiveQuiz = {
  readonly quiz: Quiz;
  readonly respond: (response: Response) => void;
  readonly guess: () => void;
  readonly goOn: () => void;
  readonly undo: () => void;
};

/** @returns today's quiz. Answers about terms that the reader is learning are stored at once. */
export function useQuiz(
  { progress, known, change }: Learning,
  entries: ReadonlyMap<string, Article>,
): LiveQuiz {
  const [quiz, setQuiz] = useState(() => {
    const now = Date.now();
    const random = seededRandom(now);
    const learned = [...progress.terms.values()].filter(({ id }) => !known.has(id));
    const ids = quizDeck(learned, known, progress.daily, entries, now, random);
    const stabilityOf = (id: string) =>
      scheduleOf(progress.terms.get(id)?.answers ?? [])?.stability ?? 0;
    return makeQuiz(ids, entries, stabilityOf, random);
  });
  /** When the answer about each term was given, by the term's id; what is repeated is not stored. */
  const times = useRef(new Map<string, number>());
  /** One after the other, so that each knows what the last has stored. */
  const saving = useRef(Promise.resolve());
  const save = (id: string, grade: Grade | undefined) => {
    saving.current = saving.current.then(async () => {
      const before = times.current.get(id);
      times.current.delete(id);
      const [term] =
        (await change([id], (stored) => {
          if (!stored) return undefined;
          const open = before === undefined ? stored : withoutAnswer(stored, before);
          return grade ? withAnswer(open, grade, Date.now()) : open;
        })) ?? [];
      const last = term?.answers.at(-1);
      if (grade && last) times.current.set(id, last.at);
    });
  };
  const take = (next: Quiz) => {
    setQuiz(next);
    const current = next.asked[next.at];
    if (next !== quiz && current?.given) saveAsked(current, current.given.grade);
  };
  const saveAsked = ({ question, isRepeat }: Asked, grade: Grade | undefined) => {
    if (!isRepeat) save(question.id, grade);
  };
  return {
    quiz,
    respond: (response) => take(answered(quiz, response)),
    guess: () => take(guessed(quiz)),
    goOn: () => setQuiz(continued(quiz)),
    undo: () => {
      const { quiz: before, taken } = takenBack(quiz);
      setQuiz(before);
      if (taken) saveAsked(taken, undefined);
    },
  };
}
