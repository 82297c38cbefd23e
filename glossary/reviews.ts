import type { Problem } from './problem.ts';

/** What a review was checked against, the best first. */
export const bases = ['full text', 'abstract', 'stored copy', 'not reachable'] as const;

export type Basis = (typeof bases)[number];

/** The result of reading an entry against its sources. */
export type ReviewResult = {
  readonly id: string;
  readonly date: string;
  readonly basis: Basis;
  readonly finding: string;
  readonly change: string;
};

/** A review, with the hash that the entry's file had after it. */
export type Review = ReviewResult & { readonly hash: string };

/** A review with the line on which it stands. */
export type Filed<T extends ReviewResult> = { readonly line: number; readonly review: T };

/** The contents of a review log: those that are well-formed, and what is wrong with the others. */
export type ReviewLog<T extends ReviewResult> = {
  readonly reviews: readonly Filed<T>[];
  readonly problems: readonly Problem[];
};

const logColumns = ['id', 'hash', 'date', 'basis', 'finding', 'change'] as const;
const resultColumns = logColumns.filter((name) => name !== 'hash');

type Row = Readonly<Record<(typeof logColumns)[number], string>>;

/**
 * Parses a log of reviews (`glossary/reviews.tsv`).
 *
 * @param ids the ids of all entries.
 */
export function parseReviews(file: string, content: string, ids: ReadonlySet<string>) {
  return parseLog<Review>(file, content, ids, logColumns, ({ hash, ...row }) => {
    if (!/^[0-9a-f]{12}$/.test(hash)) {
      return `"${hash}" is no hash: write the first 12 hexadecimal digits of the file's SHA-256, or add the review with -- --reviewed`;
    }
    const result = readResult(row);
    return typeof result === 'string' ? result : { ...result, hash };
  });
}

/** Parses new reviews, whose lines have no hash. */
export function parseReviewResults(file: string, content: string, ids: ReadonlySet<string>) {
  return parseLog<ReviewResult>(file, content, ids, resultColumns, readResult);
}

/** @returns a log sorted by id, in which new reviews replace older ones of the same entries. */
export function mergeReviews(old: readonly Review[], added: readonly Review[]): Review[] {
  const byId = new Map([...old, ...added].map((review) => [review.id, review]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @returns the text of a log. */
export function formatReviews(reviews: readonly Review[]): string {
  const lines = reviews.map((review) => logColumns.map((name) => review[name]).join('\t'));
  return `${[logColumns.join('\t'), ...lines].join('\n')}\n`;
}

function parseLog<T extends ReviewResult>(
  file: string,
  content: string,
  ids: ReadonlySet<string>,
  columns: readonly (keyof Row)[],
  read: (row: Row) => T | string,
): ReviewLog<T> {
  const reviews: Filed<T>[] = [];
  const problems: Problem[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, text] of content.split(/\r?\n/).entries()) {
    const line = index + 1;
    const cells = text.split('\t').map((cell) => cell.trim());
    if (!text.trim() || (line === 1 && cells.join() === columns.join())) continue;
    const report = (message: string) =>
      problems.push({ file, line, severity: 'error', message: `${message}.` });
    if (cells.length !== columns.length) {
      report(
        `the line has ${cells.length} columns. Write ${columns.length}, with a tab between: ${columns.join(', ')}`,
      );
      continue;
    }
    const row = {
      ...emptyRow,
      ...Object.fromEntries(columns.map((name, at) => [name, cells[at]])),
    };
    const review = ids.has(row.id) ? read(row) : `"${row.id}" is no entry: write its id`;
    const earlier = lineOfId.get(row.id);
    if (typeof review === 'string') report(review);
    else if (earlier)
      report(`"${row.id}" is reviewed on line ${earlier} already. Keep the later one`);
    else reviews.push({ line, review });
    lineOfId.set(row.id, line);
  }
  return { reviews, problems };
}

const emptyRow: Row = { id: '', hash: '', date: '', basis: '', finding: '', change: '' };

/** @returns what is wrong with a row, if it is not a review. */
function readResult({
  id,
  date,
  basis,
  finding,
  change,
}: Omit<Row, 'hash'>): ReviewResult | string {
  const known = bases.find((name) => name === basis);
  if (!known) return `"${basis}" is no basis: write one of ${bases.join(', ')}`;
  if (!isDate(date)) return `"${date}" is no date: write it as year, month and day, 2026-03-31`;
  if (!finding) return 'the finding is empty: write what was checked and found';
  return { id, date, basis: known, finding, change: change || 'none' };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
