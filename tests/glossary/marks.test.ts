import { describe, expect, test } from 'vitest';
import { firstMalformedMark, readMarks } from '../../glossary/marks.ts';
import { parseEntry } from '../../glossary/parse.ts';
import { formatProblem } from '../../glossary/problem.ts';

describe('readMarks', () => {
  test.each([
    [
      'before the full stop',
      'Ann said so [1]. Ben did not.',
      'Ann said so. Ben did not.',
      [[11, 1]],
    ],
    [
      'after it',
      'Ann said so.[1] Ben did not. [2]',
      'Ann said so. Ben did not.',
      [
        [12, 1],
        [25, 2],
      ],
    ],
    [
      'two in a row',
      'Ann said so [1][12], twice.',
      'Ann said so, twice.',
      [
        [11, 1],
        [11, 12],
      ],
    ],
    ['none', 'Ann [sic] said so.', 'Ann [sic] said so.', []],
  ])('takes marks out: %s', (_, written, text, marks) => {
    expect(readMarks(written)).toEqual({
      text,
      marks: marks.map(([at, source]) => ({ at, source })),
    });
  });
});

test.each(['[1, 2]', '[ 1]', '[1-3]', '[^1]', '[2;3]'])('%s is no mark', (written) => {
  expect(firstMalformedMark(`Ann said so ${written}.`)).toBe(written);
});

test.each(['[1]', '[12][3]', '[sic]', '[a 1]'])('%s is fine', (written) => {
  expect(firstMalformedMark(`Ann said so ${written}.`)).toBeUndefined();
});

const file = 'glossary/terms/one.md';
const content = `---
name: one
category: alignment
level: basic
sources:
  - author: Ann Author
    year: 2016
    title: One
    url: https://example.org/
---

A thing.

Ann Author wrote so in 2016 [1],
and others did.

Example: It was seen in 2017 [2].

Why it matters: It does.
`;

describe('in an entry', () => {
  test('the text has no brackets, and the places of the marks are known', () => {
    const parsed = parseEntry(file, content);
    if (!parsed.ok) throw new Error('unreadable');
    expect(parsed.entry).toMatchObject({
      paragraph: 'Ann Author wrote so in 2016, and others did.',
      paragraphMarks: [{ at: 27, source: 1 }],
      notes: [
        { kind: 'example', text: 'It was seen in 2017.', marks: [{ at: 19, source: 2 }] },
        { kind: 'matters', text: 'It does.', marks: [] },
      ],
    });
    expect(parsed.lineOf(['short'])).toBe(12);
    expect(parsed.lineOf(['paragraph'])).toBe(14);
    expect(parsed.lineOf(['notes', 1])).toBe(19);
  });

  test.each([
    [
      'a mark in the definition',
      content.replace('A thing.', 'A thing [1].'),
      `${file}:12: error: the definition holds a source mark ("[1]"). Move it to the claim in the paragraph that the source stands for.`,
    ],
    [
      'something like a mark',
      content.replace('[2]', '[1, 2]'),
      `${file}:17: error: "[1, 2]" is no source mark. Write one number in each, without spaces, such as [1][2].`,
    ],
  ])('%s is an error', (_, wrong, message) => {
    const parsed = parseEntry(file, wrong);
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([message]);
  });
});
