import { createEmptyCard, type Grade as FsrsGrade, fsrs, Rating } from 'ts-fsrs';
import type { Answer, Grade } from './learned-term.ts';

/** When a term is to be asked, by all answers so far. */
export type Schedule = {
  /** In ms since 1970. */
  readonly due: number;
  /** For how many days the reader is likely to remember it, with a chance of nine in ten. */
  readonly stability: number;
};

/** Nothing is left to chance, so that the same answers always give the same schedule. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  // A term is asked at most once a day: no steps of minutes.
  enable_short_term: false,
});

const ratings: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** @returns when a term is to be asked next; nothing if it was never asked. */
export function scheduleOf(answers: readonly Answer[]): Schedule | undefined {
  const [first] = answers;
  if (!first) return undefined;
  let card = createEmptyCard(new Date(first.at));
  for (const { at, grade } of answers) {
    card = scheduler.next(card, new Date(at), ratings[grade]).card;
  }
  return { due: card.due.getTime(), stability: card.stability };
}

/** @returns when the day ends that a moment is in, where the reader is; both in ms since 1970. */
export function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}

/** @returns when the day begins that a moment is in, where the reader is; both in ms since 1970. */
export function startOfDay(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}
