import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.ts';
import { readGlossary } from '../../scripts/read-glossary.ts';

test.each(generatedFiles(readGlossary().filed))('$path is fresh', ({ path, content }) => {
  expect(readFileSync(path, 'utf8'), 'Run npm run generate.').toBe(content);
});

test('the index says what an overview compares', () => {
  const [index] = generatedFiles(readGlossary().filed).filter(({ path }) => path.endsWith('.md'));
  expect(index?.content).toMatch(
    /^- \[how AI progress could speed up\].* Compares \[takeoff\]\(terms\/takeoff\.md\), /m,
  );
});
