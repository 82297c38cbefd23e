import type { LearnedTerm } from '../../engine/learning/learned-term.ts';
import { usualDailyNumber } from '../../engine/learning/quiz-size.ts';

/** What a reader is learning. */
export type Progress = {
  readonly terms: ReadonlyMap<string, LearnedTerm>;
  /** How many new terms they want to begin a day. */
  readonly daily: number;
  /** What was found damaged and is kept aside, as it was. */
  readonly damaged: readonly unknown[];
};

export const nothingLearned: Progress = {
  terms: new Map(),
  daily: usualDailyNumber,
  damaged: [],
};

/** Says what becomes of a term; nothing if it is not learned, before or after. */
export type TermChange = (before: LearnedTerm | undefined, id: string) => LearnedTerm | undefined;

/** Where progress is kept. */
export type ProgressStore = {
  /** @throws DOMException named `VersionError` if a newer version of Gloss has written it. */
  load(): Promise<Progress>;
  /**
   * Changes terms, all of them or none, by what they are at that moment, so that two windows never
   * overwrite each other's change.
   *
   * @returns the terms as they are then.
   * @throws Error if they cannot be stored.
   */
  change(ids: readonly string[], change: TermChange): Promise<readonly LearnedTerm[]>;
  /** Stores how many new terms the reader wants to begin a day. */
  setDaily(daily: number): Promise<void>;
  /** Keeps what is damaged, such as what another device had kept aside. */
  keepAside(damaged: readonly unknown[]): Promise<void>;
  /** Forgets all terms, and what is kept aside. */
  clear(): Promise<void>;
  /** Calls back whenever anything has been changed, here or in another window. */
  watch(onChange: () => void, signal: AbortSignal): void;
};
