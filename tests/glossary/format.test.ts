import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatEntry } from '../../glossary/format.ts';
import { readGlossary } from '../../scripts/read-glossary.ts';

const untidy = `---
level: basic
name:   "reward hacking"
category: alignment
related: []
members: []
forms: [reward gaming, {form: RH, risk: page}]
sources:
- {author: A, year: 2016, title: 'Concrete: Problems', url: https://example.org/}
---
One
sentence.

A paragraph.



Example: Something.`;

test('writes an entry the one way it is written', () => {
  expect(formatEntry(untidy)).toBe(`---
name: reward hacking
forms:
  - reward gaming
  - form: RH
    risk: page
category: alignment
level: basic
sources:
  - author: A
    year: 2016
    title: "Concrete: Problems"
    url: https://example.org/
---

One sentence.

A paragraph.

Example: Something.
`);
});

test('changes nothing twice, and nothing that is no entry', () => {
  expect(formatEntry(formatEntry(untidy))).toBe(formatEntry(untidy));
  expect(formatEntry('Just text.')).toBe('Just text.');
  expect(formatEntry('---\na: b: c\n---\n')).toBe('---\na: b: c\n---\n');
});

test('every entry of the glossary is written so', () => {
  const others = readGlossary()
    .filed.filter(({ file }) => {
      const content = readFileSync(file, 'utf8');
      return formatEntry(content) !== content;
    })
    .map(({ file }) => file);
  expect(others, 'Run npm run lint:glossary -- --fix.').toEqual([]);
});
