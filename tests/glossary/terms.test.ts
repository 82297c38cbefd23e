import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../glossary/problem.ts';
import { compileGlossary } from '../../scripts/compile-glossary.ts';
import { termsFolder } from '../../scripts/read-glossary.ts';

const { problems, articles } = compileGlossary();

describe('every entry is without error', () => {
  test.each(readdirSync(termsFolder))('%s', (name) => {
    const own = problems.filter(
      ({ file, severity }) => severity === 'error' && file.endsWith(`/${name}`),
    );
    expect(own.map(formatProblem)).toEqual([]);
  });
});

test('every file became an article', () => {
  expect(articles.map(({ id }) => `${id}.md`).sort()).toEqual(readdirSync(termsFolder).sort());
});

test('no article shows a source mark as it was written', () => {
  const raw = articles.filter((article) => /\[\d+\]/.test(JSON.stringify(article)));
  expect(raw.map(({ id }) => id)).toEqual([]);
});

test('every reference of an article has its source', () => {
  const wrong = articles.filter(({ paragraph, notes, sources }) =>
    [paragraph, ...notes.map(({ text }) => text)]
      .flat()
      .some(
        (piece) =>
          typeof piece === 'object' && piece.kind === 'source' && !sources[piece.source - 1],
      ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
