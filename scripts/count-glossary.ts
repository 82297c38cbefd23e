import { categoryIds, levels } from '../glossary/categories.ts';
import { categoryNames } from '../glossary/category-names.ts';
import { countReviews } from '../glossary/check-reviews.ts';
import { readingGrade } from '../glossary/readability.ts';
import type { CompiledGlossary } from './compile-glossary.ts';
import type { StoredReviews } from './review-log.ts';

/** Prints statistics on the glossary's size, sources, readability and reviews. */
export function countGlossary(
  { filed, lexicon, bytes }: CompiledGlossary,
  { reviews, hashes }: StoredReviews,
): void {
  const entries = filed.map(({ entry }) => entry);
  const sources = entries.map((entry) => entry.sources.length);
  const listed = entries.reduce((sum, { forms }) => sum + forms.length, 0);
  const spellings = lexicon.nodeForm.filter((form) => form !== 0).length;
  console.log(
    `${entries.length} entries, ${listed} forms listed, ${spellings} with those made by rule`,
  );
  console.log(`lexicon: ${bytes.length} bytes, ${(bytes.length / spellings).toFixed(1)} a form`);
  console.log(`sources an entry: at least ${Math.min(...sources)}, median ${median(sources)}`);
  const grade = median(entries.map(({ short }) => readingGrade(short)));
  const paragraphGrade = median(entries.map(({ paragraph }) => readingGrade(paragraph)));
  console.log(
    `years of school asked for (median): ${grade.toFixed(1)} by the sentence, ${paragraphGrade.toFixed(1)} by the paragraph`,
  );
  console.table(
    categoryIds.map((id) => {
      const own = entries.filter(({ category }) => category === id);
      const byLevel = levels.map((level) => [level, own.filter((e) => e.level === level).length]);
      return { category: categoryNames[id], entries: own.length, ...Object.fromEntries(byLevel) };
    }),
  );
  const { byBasis, missing } = countReviews(reviews, hashes);
  console.table(
    Object.entries(byBasis).map(([basis, { current, stale }]) => ({
      'reviewed against': basis,
      'up to date': current,
      'out of date': stale,
    })),
  );
  console.log(`${missing} entries without a review`);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
