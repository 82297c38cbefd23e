import type { FiledEntry } from './check.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';

/** Texts whose word triples have at least this similarity count as near-duplicates. */
const tooSimilar = 0.4;

/** The maximum reading grade, in years of school, of a one-sentence definition. */
const hardestGrade = 16;

/**
 * Finds forms that are ordinary words and yet would be marked on any page. Names whose capitals
 * must match are exempt.
 *
 * @param isOrdinary whether a word, in lower case, is in everyday use.
 */
export function checkOrdinaryWords(
  filed: readonly FiledEntry[],
  isOrdinary: (word: string) => boolean,
): Problem[] {
  return filed.flatMap(({ file, entry, listed, lineOf }) =>
    entry.forms
      .filter((form) => form.case === 'any' && form.risk === 'none')
      .filter(({ form }) => isOrdinary(form.toLowerCase()))
      .map(({ form }): Problem => {
        const index = listed.indexOf(form);
        return {
          file,
          line: lineOf(index < 0 ? ['name'] : ['forms', index]),
          severity: 'error',
          message: `the form "${form}" is an ordinary English word. Say where it may be marked: write "risk: page", "risk: near" or "risk: never" below it.`,
        };
      }),
  );
}

/** Finds pairs of entries with nearly identical texts. */
export function checkRepetition(filed: readonly FiledEntry[]): Problem[] {
  const triples = filed.map(({ entry }) => wordTriples(`${entry.short} ${entry.paragraph}`));
  return filed.flatMap((item, index) =>
    filed.slice(0, index).flatMap((other, otherIndex): Problem[] => {
      const shared = similarity(triples[index] ?? new Set(), triples[otherIndex] ?? new Set());
      if (shared < tooSimilar) return [];
      const percent = Math.round(shared * 100);
      const message = `the text is ${percent} % the same as that of ${other.file}. Make one entry of the two, or say how they differ.`;
      return [{ file: item.file, line: item.lineOf(['name']), severity: 'error', message }];
    }),
  );
}

/**
 * Finds one-sentence definitions that are hard to read.
 *
 * @param gradeOf the years of school that an entry's definition asks for.
 */
export function checkReadability(
  filed: readonly FiledEntry[],
  gradeOf: (entry: Entry) => number,
): Problem[] {
  return filed.flatMap(({ file, entry, lineOf }): Problem[] => {
    const grade = gradeOf(entry);
    if (grade <= hardestGrade) return [];
    const message = `the one-sentence definition asks for ${Math.round(grade)} years of school (Flesch–Kincaid). Use shorter words or fewer of them; terms listed in "requires" count as short.`;
    return [{ file, line: lineOf(['short']), severity: 'warning', message }];
  });
}

function wordTriples(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}

/** @returns the Jaccard index: shared members divided by all members. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const triple of a) if (b.has(triple)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}
