import { type LearnedTerm, mergedTerm } from '../../engine/learning/learned-term.ts';
import type { ProgressStore } from './progress.ts';

/**
 * Adds terms with their answers to those that are there; no answer is lost or doubled.
 *
 * @param aside what is damaged, to be kept aside.
 * @throws Error if they cannot be stored.
 */
export async function joinProgress(
  store: ProgressStore,
  terms: readonly LearnedTerm[],
  aside: readonly unknown[] = [],
): Promise<void> {
  if (aside.length > 0) await store.keepAside(aside);
  const byId = new Map(terms.map((term) => [term.id, term]));
  await store.change([...byId.keys()], (before, id) => {
    const term = byId.get(id);
    return before && term ? mergedTerm(before, term) : (before ?? term);
  });
}
