import type { LearnedTerm } from './learned-term.ts';
import type { QuizEntries } from './quiz-entry.ts';
import { questionsInQuiz } from './quiz-size.ts';
import { type Random, shuffled } from './random.ts';
import { todaysTerms } from './todays-terms.ts';

/**
 * Says what a quiz asks: what is due, then what is new. Whoever learns nothing yet is asked about the
 * basics.
 *
 * @param learned what the reader is learning, without what they know.
 * @param known the ids of terms that the reader knows.
 * @param daily how many new terms may be begun a day.
 * @param now in ms since 1970.
 * @returns ids, as many as take about five minutes.
 */
export function quizDeck(
  learned: readonly LearnedTerm[],
  known: ReadonlySet<string>,
  daily: number,
  entries: QuizEntries,
  now: number,
  random: Random,
): readonly string[] {
  const { due, fresh } = todaysTerms(
    learned.filter(({ id }) => entries.has(id)),
    daily,
    now,
  );
  const asked = learned.length > 0 ? [...due, ...fresh] : basics(known, entries, random);
  return asked.slice(0, questionsInQuiz);
}

function basics(known: ReadonlySet<string>, entries: QuizEntries, random: Random): string[] {
  const basic = [...entries.values()].filter(
    ({ id, kind, level, category }) =>
      kind === 'term' && level === 'basic' && category !== 'works' && !known.has(id),
  );
  return shuffled(basic, random).map(({ id }) => id);
}
