import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../glossary/problem.ts';
import { addReviews, readReviews } from '../../scripts/review-log.ts';

let folder: string;
const head = 'id\thash\tdate\tbasis\tfinding\tchange';
const old = 'two\tba9876543210\t2026-02-28\tabstract\tyear was wrong\tyear corrected';
const file = (name: string) => path.join(folder, name);
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gloss-'));
  mkdirSync(file('terms'));
  for (const id of ['one', 'two']) writeFileSync(file(`terms/${id}.md`), `Text of ${id}.`);
  writeFileSync(file('reviews.tsv'), `${head}\n${old}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('adds reviews with the hashes that the entries have now', () => {
  writeFileSync(
    file('new.tsv'),
    'two\t2026-03-01\tfull text\tall confirmed\tnone\none\t2026-03-02\tabstract\tfine\tone word\n',
  );
  expect(addReviews(file('new.tsv'), folder)).toEqual([]);
  expect(readFileSync(file('reviews.tsv'), 'utf8').split('\n')).toEqual([
    head,
    `one\t${hash('Text of one.')}\t2026-03-02\tabstract\tfine\tone word`,
    `two\t${hash('Text of two.')}\t2026-03-01\tfull text\tall confirmed\tnone`,
    '',
  ]);
});

test('writes nothing if a line is malformed', () => {
  writeFileSync(file('new.tsv'), 'one\t2026-03-02\tabstract\tfine\tnone\nthree\tx\ty\tz\tw\n');
  expect(addReviews(file('new.tsv'), folder).map(formatProblem)).toEqual([
    `${file('new.tsv')}:2: error: "three" is no entry: write its id.`,
  ]);
  expect(readFileSync(file('reviews.tsv'), 'utf8')).toBe(`${head}\n${old}\n`);
});

test('the log of the glossary is well-formed', () => {
  expect(readReviews().problems.map(formatProblem)).toEqual([]);
});
