import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../glossary/parse.ts';
import { formatProblem } from '../../glossary/problem.ts';

const file = 'glossary/terms/reward-hacking.md';

const good = `---
name: reward hacking
forms:
  - reward gaming
  - form: RH
    risk: page
category: alignment
level: basic
sources:
  - author: Dario Amodei et al.
    year: 2016
    title: "Concrete Problems: in AI Safety"
    url: https://arxiv.org/abs/1606.06565
---

Scoring well by a route that its makers did not want.

A paragraph
over two lines.

Example: A robot hides the dirt.

Why it matters: Scores mislead.
`;

/** The problems of a file, one line each. */
function problemsOf(content: string, name = file): string[] {
  const parsed = parseEntry(name, content);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe('parseEntry', () => {
  test('reads an entry and fills in its defaults', () => {
    const parsed = parseEntry(file, good);
    expect(parsed.ok && parsed.entry).toMatchObject({
      id: 'reward-hacking',
      name: 'reward hacking',
      forms: [
        { form: 'reward hacking', case: 'any', inflect: true, risk: 'none' },
        { form: 'reward gaming', case: 'any', inflect: true, risk: 'none' },
        { form: 'RH', case: 'exact', inflect: true, risk: 'page' },
      ],
      requires: [],
      senses: [],
      short: 'Scoring well by a route that its makers did not want.',
      paragraph: 'A paragraph over two lines.',
      notes: [
        { kind: 'example', text: 'A robot hides the dirt.' },
        { kind: 'matters', text: 'Scores mislead.' },
      ],
    });
  });

  test('knows the line of every part', () => {
    const parsed = parseEntry(file, good);
    if (!parsed.ok) throw new Error('unreadable');
    expect(parsed.lineOf(['forms', 1])).toBe(5);
    expect(parsed.lineOf(['sources', 0, 'title'])).toBe(12);
    expect(parsed.lineOf(['nothing'])).toBe(2);
  });

  test.each([
    [
      'a missing field',
      good.replace('level: basic\n', ''),
      `${file}:2: error: "level" is missing: add "level: " and write one of: basic, intermediate, advanced.`,
    ],
    [
      'a value that is not allowed',
      good.replace('basic', 'easy'),
      `${file}:8: error: "level" is not right: write one of: basic, intermediate, advanced.`,
    ],
    [
      'an unknown field',
      good.replace('level: basic', 'level: basic\ncolour: red'),
      `${file}:9: error: "colour" is not right: remove it: entries have no such field.`,
    ],
    [
      'a year in words',
      good.replace('2016', 'last year'),
      `${file}:11: error: "sources[1].year" is not right: write the year as a number, such as 2008.`,
    ],
    [
      'an address that is none',
      good.replace('https://arxiv.org/abs/1606.06565', 'javascript:alert(1)'),
      `${file}:13: error: "sources[1].url" is not right: write an address that begins with https:// or http://.`,
    ],
    [
      'no sources',
      good.replace(/sources:[\s\S]*?---/, 'sources: []\n---'),
      `${file}:9: error: "sources" is not right: add at least one source with author, year, title and url.`,
    ],
    [
      'broken front matter',
      good.replace('name: reward hacking', 'name: reward: hacking'),
      `${file}:2: error: the front matter cannot be read: Nested mappings are not allowed in compact mappings. Put text with ": " in quotes.`,
    ],
    [
      'markup in the text',
      good.replace('A robot', 'A **robot**'),
      `${file}:21: error: the text holds markup ("**"). Write plain sentences; terms of other entries are linked by themselves.`,
    ],
    [
      'a missing example',
      good.replace(/\nExample:[\s\S]*/, ''),
      `${file}:18: error: the example is missing. Add a paragraph that begins with "Example:" or "Why it matters:".`,
    ],
  ])('says of %s where it is and what to write', (_, content, message) => {
    expect(problemsOf(content)).toEqual([message]);
  });

  test('wants front matter and a file name that is an id', () => {
    expect(problemsOf('Just text.')[0]).toMatch(/:1: error: the front matter is missing\./);
    expect(problemsOf(good, 'glossary/terms/Reward hacking.md')[0]).toMatch(/is not an id/);
  });
});
