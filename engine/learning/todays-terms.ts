import type { LearnedTerm } from './learned-term.ts';
import { endOfDay, type Schedule, scheduleOf, startOfDay } from './schedule.ts';

/** What is to be asked today. */
export type TodaysTerms = {
  /** The ids of terms that were asked before and are due, the longest due first. */
  readonly due: readonly string[];
  /** The ids of terms that were never asked, as many as may still be begun today. */
  readonly fresh: readonly string[];
  /** When the next term is due that is not due today, in ms since 1970. */
  readonly next: number | undefined;
};

/**
 * Says what is to be asked today.
 *
 * @param terms what the reader is learning, without what they know.
 * @param daily how many new terms may be begun a day.
 * @param now in ms since 1970.
 */
export function todaysTerms(
  terms: readonly LearnedTerm[],
  daily: number,
  now: number,
): TodaysTerms {
  const scheduled = terms.flatMap(({ id, answers }) => {
    const schedule = scheduleOf(answers);
    return schedule ? [{ id, ...schedule }] : [];
  });
  const end = endOfDay(now);
  const begun = terms.filter(({ answers: [first] }) => first && first.at >= startOfDay(now)).length;
  const fresh = terms
    .filter(({ answers }) => answers.length === 0)
    .toSorted((a, b) => a.since - b.since);
  const later = scheduled.filter(({ due }) => due >= end).map(({ due }) => due);
  return {
    due: scheduled
      .filter(({ due }) => due < end)
      .toSorted(byDue)
      .map(({ id }) => id),
    fresh: fresh.slice(0, Math.max(0, daily - begun)).map(({ id }) => id),
    next: later.length > 0 ? Math.min(...later) : undefined,
  };
}

function byDue(a: Schedule, b: Schedule): number {
  return a.due - b.due;
}
