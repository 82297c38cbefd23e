import { describe, expect, test } from 'vitest';
import { checkReviews, countReviews } from '../../glossary/check-reviews.ts';
import { formatProblem } from '../../glossary/problem.ts';
import {
  formatReviews,
  mergeReviews,
  parseReviewResults,
  parseReviews,
  type Review,
} from '../../glossary/reviews.ts';

const ids = new Set(['one', 'three', 'two']);
const head = 'id\thash\tdate\tbasis\tfinding\tchange';
const one = 'one\t0123456789ab\t2026-03-31\tfull text\tall confirmed\tnone';
const two = 'two\tba9876543210\t2026-02-28\tabstract\tyear was wrong\tyear corrected';
const log = `${[head, one, two].join('\n')}\n`;

const parse = (content: string) => parseReviews('reviews.tsv', content, ids);

describe('parseReviews', () => {
  test('reads a log, and the log can be written again', () => {
    const { reviews, problems } = parse(log);
    expect(problems).toEqual([]);
    expect(reviews[1]).toEqual({
      line: 3,
      review: {
        id: 'two',
        hash: 'ba9876543210',
        date: '2026-02-28',
        basis: 'abstract',
        finding: 'year was wrong',
        change: 'year corrected',
      },
    });
    expect(formatReviews(reviews.map(({ review }) => review))).toBe(log);
  });

  test.each([
    ['an unknown id', one.replace('one', 'ones'), '"ones" is no entry: write its id.'],
    [
      'an unknown basis',
      one.replace('full text', 'memory'),
      '"memory" is no basis: write one of full text, abstract, stored copy, not reachable.',
    ],
    [
      'a date that is none',
      one.replace('03-31', '02-30'),
      '"2026-02-30" is no date: write it as year, month and day, 2026-03-31.',
    ],
    [
      'a date written otherwise',
      one.replace('2026-03-31', '31.3.2026'),
      '"31.3.2026" is no date: write it as year, month and day, 2026-03-31.',
    ],
    [
      'a hash that is none',
      one.replace('0123456789ab', '0123'),
      '"0123" is no hash: write the first 12 hexadecimal digits of the file\'s SHA-256, or add the review with -- --reviewed.',
    ],
    [
      'no finding',
      one.replace('all confirmed', ''),
      'the finding is empty: write what was checked and found.',
    ],
    [
      'a missing column',
      one.replace('\tnone', ''),
      'the line has 5 columns. Write 6, with a tab between: id, hash, date, basis, finding, change.',
    ],
    ['the same entry twice', two, '"two" is reviewed on line 2 already. Keep the later one.'],
  ])('says of %s where it is and what to write', (_, line, message) => {
    expect(parse([head, two, line].join('\n')).problems.map(formatProblem)).toEqual([
      `reviews.tsv:3: error: ${message}`,
    ]);
  });
});

test('new reviews have no hash, and need neither a heading nor a change', () => {
  const { reviews, problems } = parseReviewResults(
    'new.tsv',
    'three\t2026-04-01\tstored copy\tall confirmed\t\r\n\n',
    ids,
  );
  expect(problems).toEqual([]);
  expect(reviews.map(({ review }) => review)).toEqual([
    {
      id: 'three',
      date: '2026-04-01',
      basis: 'stored copy',
      finding: 'all confirmed',
      change: 'none',
    },
  ]);
});

test('a new review replaces the older one of its entry, and all are sorted', () => {
  const [first, second] = parse(log).reviews.map(({ review }) => review) as [Review, Review];
  const again = { ...second, finding: 'now right' };
  const other = { ...first, id: 'three' };
  expect(mergeReviews([second, first], [other, again])).toEqual([first, other, again]);
});

const hashes = new Map([
  ['one', '0123456789ab'],
  ['three', 'aaaaaaaaaaaa'],
  ['two', 'changed since'],
]);

test.each(['warning', 'error'] as const)('stale and missing reviews are found (%s)', (severity) => {
  expect(
    checkReviews('reviews.tsv', parse(log).reviews, hashes, severity).map(formatProblem),
  ).toEqual([
    `reviews.tsv:3: ${severity}: the review of "two" of 2026-02-28 is out of date, because the entry has changed since. Read it against its sources again and add the review with -- --reviewed.`,
    `glossary/terms/three.md:1: ${severity}: the entry has no review in reviews.tsv. A second reader checks it against its sources and adds the review with -- --reviewed.`,
  ]);
});

test('reviews are counted, in all and per basis', () => {
  expect(countReviews(parse(log).reviews, hashes)).toEqual({
    current: 1,
    stale: 1,
    missing: 1,
    byBasis: {
      'full text': { current: 1, stale: 0 },
      abstract: { current: 0, stale: 1 },
      'stored copy': { current: 0, stale: 0 },
      'not reachable': { current: 0, stale: 0 },
    },
  });
});
