import type { Question } from './question.ts';
import type { QuizEntries, QuizEntry } from './quiz-entry.ts';
import { pickOne, type Random, shuffled } from './random.ts';

/**
 * Asks which of two terms one needs to understand the other.
 *
 * @returns nothing if the entry needs no other.
 */
export function orderQuestion(
  entry: QuizEntry,
  entries: QuizEntries,
  random: Random,
): Question | undefined {
  const needed = entry.requires
    .flatMap(({ id }) => entries.get(id) ?? [])
    .filter((need) => !requires(need, entry.id, entries));
  const first = pickOne(needed, random);
  if (!first) return undefined;
  const choices = shuffled([entry, first], random).map(({ id, name }) => ({ id, name }));
  const right = choices.findIndex(({ id }) => id === first.id);
  return { kind: 'order', id: entry.id, name: entry.name, choices, right };
}

/** @returns whether an entry requires another, directly or through others. */
function requires({ id }: QuizEntry, wanted: string, entries: QuizEntries): boolean {
  const met = new Set([id]);
  // What is added while the set is walked through is walked through too.
  for (const at of met) {
    for (const need of entries.get(at)?.requires ?? []) met.add(need.id);
  }
  return met.has(wanted);
}
