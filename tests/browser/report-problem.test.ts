import { expect, test } from 'vitest';
import { problemAddress, problemReport } from '../../browser/report-problem.ts';

const term = { id: 'corrigibility', version: '1.2.3', glossaryVersion: 'abc' };

test('an address for reports passes on the term and the version alone', () => {
  const address = problemAddress(term, 'https://gloss.example/report?kind=definition') ?? '';
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
    kind: 'definition',
    term: 'corrigibility',
    version: '1.2.3',
  });
});

test('nothing is offered without an address, or with one that is none', () => {
  for (const form of ['', 'gloss.example', 'http://gloss.example', 'javascript:alert(1)']) {
    expect(problemAddress(term, form)).toBeUndefined();
  }
});

test('a placeholder is no address', () =>
  expect(problemAddress(term, 'https://example.org/gloss/problem')).toBeUndefined());

test('a report to be copied says what it is about, and leaves room', () =>
  expect(problemReport(term)).toBe(
    'Term: corrigibility\nGloss 1.2.3, glossary abc\nWhat is wrong: ',
  ));
