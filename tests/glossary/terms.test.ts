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
