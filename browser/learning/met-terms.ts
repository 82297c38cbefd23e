import * as v from 'valibot';
import { dayOf, isFaded, type MetTerm, metOn } from '../../engine/learning/met-term.ts';
import { openLearningDatabase } from './learning-database.ts';

const metSchema = v.object({
  id: v.string(),
  days: v.pipe(v.number(), v.integer(), v.minValue(1)),
  last: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
});

/** Counts that terms were met on the day of a moment, in ms since 1970. Only for the background. */
export async function noteMet(ids: readonly string[], now: number): Promise<void> {
  const day = dayOf(now);
  const transaction = (await openLearningDatabase()).transaction('met', 'readwrite');
  const work = async () => {
    for (const id of ids) {
      const before = readMet(await transaction.store.get(id));
      const after = metOn(day, id, before);
      if (after !== before) await transaction.store.put(after);
    }
  };
  await Promise.all([work(), transaction.done]);
}

/** @returns those of some terms that the reader has met so often that they give way to others. */
export async function fadedAmong(ids: readonly string[]): Promise<string[]> {
  const { store } = (await openLearningDatabase()).transaction('met');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.flatMap((stored) => {
    const met = readMet(stored);
    return met && isFaded(met) ? [met.id] : [];
  });
}

/** Forgets on how many days terms were met. */
export async function forgetMet(): Promise<void> {
  await (await openLearningDatabase()).clear('met');
}

function readMet(stored: unknown): MetTerm | undefined {
  const read = v.safeParse(metSchema, stored);
  return read.success ? (stored as MetTerm) : undefined;
}
