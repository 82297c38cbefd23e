import { text } from '../../../browser/text.ts';
import { startOfDay } from '../../../engine/learning/schedule.ts';

const day = 24 * 60 * 60 * 1_000;

/** @returns how far a moment is away in the reader's language: “today”, “tomorrow”, “in 5 days”. */
export function daysUntil(moment: number, now: number): string {
  const days = Math.round((startOfDay(moment) - startOfDay(now)) / day);
  const format = new Intl.RelativeTimeFormat(text('language'), { numeric: 'auto' });
  return format.format(Math.max(0, days), 'day');
}
