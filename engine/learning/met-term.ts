/** On so many days a reader has met a term once it gives way to others. */
export const daysUntilFaded = 5;

/** On how many days a reader has met a term: all that is kept of where and when they did. */
export type MetTerm = {
  /** The id of its entry. */
  readonly id: string;
  readonly days: number;
  /** The last of these days, as `2026-11-27`. */
  readonly last: string;
};

/** @returns a term after it was met on a day, perhaps not for the first time. */
export function metOn(day: string, id: string, before: MetTerm | undefined): MetTerm {
  if (before?.last === day) return before;
  return { id, days: (before?.days ?? 0) + 1, last: day };
}

/** @returns whether a reader has met a term so often that it gives way to others. */
export function isFaded({ days }: Pick<MetTerm, 'days'>): boolean {
  return days >= daysUntilFaded;
}

/** @returns the day of a moment, in ms since 1970, where the reader is: `2026-11-27`. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
