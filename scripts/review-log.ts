import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../glossary/problem.ts';
import {
  formatReviews,
  mergeReviews,
  parseReviewResults,
  parseReviews,
  type Review,
  type ReviewLog,
} from '../glossary/reviews.ts';
import { termsFolder } from './read-glossary.ts';

/** The log's name as messages show it. */
export const reviewsFile = 'glossary/reviews.tsv';

const glossaryFolder = path.dirname(termsFolder);

/** The review log as it is stored, and the present hashes of all entries by id. */
export type StoredReviews = ReviewLog<Review> & { readonly hashes: ReadonlyMap<string, string> };

/** @returns the hash by which a review knows the text that it is of. */
function hashEntry(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Reads the review log and hashes the entries of a glossary's folder. */
export function readReviews(folder = glossaryFolder): StoredReviews {
  const hashes = hashFolder(path.join(folder, 'terms'));
  const content = readFileSync(path.join(folder, 'reviews.tsv'), 'utf8');
  return { ...parseReviews(reviewsFile, content, new Set(hashes.keys())), hashes };
}

/**
 * Adds the reviews of a file to the log, with the entries' present hashes. Nothing is written if a
 * line of either is malformed.
 *
 * @returns the problems that kept it from being written.
 */
export function addReviews(file: string, folder = glossaryFolder): readonly Problem[] {
  const { reviews: old, problems, hashes } = readReviews(folder);
  const added = parseReviewResults(file, readFileSync(file, 'utf8'), new Set(hashes.keys()));
  const all = [...problems, ...added.problems];
  if (all.length > 0) return all;
  const hashed = added.reviews.map(({ review }) => ({
    ...review,
    hash: hashes.get(review.id) ?? '',
  }));
  const merged = mergeReviews(
    old.map(({ review }) => review),
    hashed,
  );
  writeFileSync(path.join(folder, 'reviews.tsv'), formatReviews(merged));
  return [];
}

/** @returns the hash of every entry's file, by id, in order of id. */
function hashFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(
    names
      .sort()
      .map((name) => [name.replace(/\.md$/, ''), hashEntry(readFileSync(path.join(folder, name)))]),
  );
}
