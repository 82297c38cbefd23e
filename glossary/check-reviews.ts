import type { Problem } from './problem.ts';
import { type Basis, bases, type Filed, type Review } from './reviews.ts';

/** How many entries have been reviewed as they are now. */
export type ReviewCounts = {
  readonly current: number;
  /** Reviews of entries that have changed since. */
  readonly stale: number;
  readonly missing: number;
  readonly byBasis: Readonly<Record<Basis, { readonly current: number; readonly stale: number }>>;
};

/**
 * Finds entries without a review, and reviews of entries that have changed since.
 *
 * @param hashes the present hash of every entry's file, by id.
 */
export function checkReviews(
  log: string,
  filed: readonly Filed<Review>[],
  hashes: ReadonlyMap<string, string>,
  severity: Problem['severity'],
): Problem[] {
  const reviewed = new Set(filed.map(({ review }) => review.id));
  const stale = filed
    .filter(({ review }) => isStale(review, hashes))
    .map(({ line, review: { id, date } }): Problem => {
      const message = `the review of "${id}" of ${date} is out of date, because the entry has changed since. Read it against its sources again and add the review with -- --reviewed.`;
      return { file: log, line, severity, message };
    });
  const missing = [...hashes.keys()]
    .filter((id) => !reviewed.has(id))
    .map((id): Problem => {
      const message = `the entry has no review in ${log}. A second reader checks it against its sources and adds the review with -- --reviewed.`;
      return { file: `glossary/terms/${id}.md`, line: 1, severity, message };
    });
  return [...stale, ...missing];
}

/** Counts reviews, in all and per basis. */
export function countReviews(
  filed: readonly Filed<Review>[],
  hashes: ReadonlyMap<string, string>,
): ReviewCounts {
  const reviews = filed.map(({ review }) => review);
  const count = (some: readonly Review[]) => {
    const stale = some.filter((review) => isStale(review, hashes)).length;
    return { current: some.length - stale, stale };
  };
  const byBasis = Object.fromEntries(
    bases.map((name) => [name, count(reviews.filter(({ basis }) => basis === name))]),
  ) as Record<Basis, { current: number; stale: number }>;
  return { ...count(reviews), missing: hashes.size - reviews.length, byBasis };
}

function isStale({ id, hash }: Review, hashes: ReadonlyMap<string, string>): boolean {
  return hashes.get(id) !== hash;
}
