import { describe, expect, test } from 'vitest';
import { checkEntries } from '../../glossary/check.ts';
import { checkMarks } from '../../glossary/check-marks.ts';
import { findSentences } from '../../glossary/count.ts';
import { parseEntry } from '../../glossary/parse.ts';
import { formatProblem } from '../../glossary/problem.ts';

const file = 'glossary/terms/one.md';

const content = (paragraph: string, note = 'Example: An example.') => `---
name: one
category: alignment
level: basic
contrast:
  - id: two
    why: it differs
sources:
  - author: Stephen M. Omohundro
    year: 2008
    title: One
    url: https://example.org/
  - author: Epoch AI
    year: 2020
    title: Two
    url: https://example.org/
---

A thing.

${paragraph}

${note}
`;

function problemsOf(written: string): string[] {
  const parsed = parseEntry(file, written);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return checkMarks([{ file, ...parsed }]).map(formatProblem);
}

describe('a mark that refers to no source is an error', () => {
  test.each([
    ['beyond the last', 'It was seen [3].'],
    ['before the first', 'It was seen [0].'],
  ])('%s', (_, paragraph) => {
    expect(problemsOf(content(paragraph))).toEqual([
      `${file}:21: error: [${paragraph.at(-3)}] refers to no source. The entry has 2, counted from 1: write a number up to 2, or add the source to the list.`,
    ]);
  });

  test('in a note, with its line', () => {
    expect(problemsOf(content('It was seen.', 'Why it matters: It is [9].'))[0]).toMatch(
      /^glossary\/terms\/one\.md:23: error: \[9\] refers to no source/,
    );
  });
});

test('a mark in the front matter is an error', () => {
  expect(problemsOf(content('It was.').replace('it differs', 'it differs [1]'))).toEqual([
    `${file}:7: error: "contrast" holds a source mark ("[1]"), which would be shown as it is written. Marks belong in the paragraph and the notes.`,
  ]);
});

describe('a sentence that a mark should follow is warned of', () => {
  test.each([
    ['a year', 'Some argued so in 2008. Others did not [1].', '2008', 'Some argued so in 2008.'],
    ['a decade', 'It began in the 1950s.', '1950', 'It began in the 1950s.'],
    [
      "an author's name",
      'It is old. Stephen Omohundro, whom many read, argued so.',
      'Omohundro',
      'Stephen Omohundro, whom many read, argue…',
    ],
    ["an organization's", 'Epoch AI counted them.', 'Epoch AI', 'Epoch AI counted them.'],
  ])('for %s', (_, paragraph, claim, start) => {
    expect(problemsOf(content(paragraph))).toEqual([
      `${file}:21: warning: no source mark ties "${claim}" to a source ("${start}"). Write the number of the source that says so after the claim, such as [1], or leave the claim out.`,
    ]);
  });

  test('in an example too', () => {
    expect(problemsOf(content('It was.', 'Example: It was seen in 2008.'))[0]).toMatch(
      /:23: warning/,
    );
  });

  test.each([
    ['a mark before the full stop', 'Omohundro argued so in 2008 [1]. Others did not.'],
    ['a mark after it', 'Omohundro argued so in 2008. [1] Others did not.'],
    ['a mark in the middle', 'Omohundro argued so in 2008 [1], against others.'],
    ['a number that is no year', 'It takes 2,008 steps, 12008 chips or 1200 units; Omohundroids.'],
  ])('but not for %s', (_, paragraph) => {
    expect(problemsOf(content(paragraph))).toEqual([]);
  });
});

test('an entry on an author may name it anywhere', () => {
  const written = content('Epoch AI counts things.').replace('name: one', 'name: Epoch AI');
  expect(problemsOf(written)).toEqual([]);
});

test('marks do not count as words, nor as sentences', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word [1]').join(' ');
  const check = (count: number) => {
    const parsed = parseEntry(file, content(`${words(count)}.`, 'Example: A.[1] B.[1] C. [1][2]'));
    if (!parsed.ok) throw new Error('unreadable');
    const other = { ...parsed.entry, id: 'two', contrast: [] };
    return checkEntries([
      { file, ...parsed },
      { file, ...parsed, entry: other },
    ]);
  };
  expect(check(130)).toEqual([]);
  expect(check(131).map(({ message }) => message)).toContain(
    'the paragraph has 131 words. Write 60 to 130.',
  );
});

test('sentences together are the text', () => {
  const text = 'One, e.g. this. "Two!" Three (so to speak.) Four';
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One, e.g. this.',
    ' "Two!"',
    ' Three (so to speak.)',
    ' Four',
  ]);
});
