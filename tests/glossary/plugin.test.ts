import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { glossaryPlugin } from '../../scripts/glossary-plugin.ts';
import { termsFolder } from '../../scripts/read-glossary.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gloss-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const corrigibility = readFileSync(path.join(termsFolder, 'corrigibility.md'), 'utf8')
  .replace(/^(requires|related|contrast):\n( {2}.*\n)+/gm, '')
  .replace(/^forms:\n( {2}.*\n)+/m, '');

/** Builds a module that imports the lexicon of the folder. */
function buildLexicon(): Promise<unknown> {
  const entry = path.join(folder, 'entry.js');
  writeFileSync(entry, "export { base64 } from 'virtual:glossary/lexicon';");
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [glossaryPlugin(folder)],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
}

test('builds a lexicon of valid entries', async () => {
  writeFileSync(path.join(folder, 'one.md'), corrigibility);
  await expect(buildLexicon()).resolves.toBeDefined();
});

test('an invalid entry fails the build with file, line and reason', async () => {
  writeFileSync(path.join(folder, 'one.md'), corrigibility.replace(/^level: .*\n/m, ''));
  await expect(buildLexicon()).rejects.toThrow(/one\.md:2: error: "level" is missing/);
});

test('a form that two entries claim fails the build, naming both places', async () => {
  writeFileSync(path.join(folder, 'one.md'), corrigibility);
  writeFileSync(path.join(folder, 'two.md'), corrigibility);
  await expect(buildLexicon()).rejects.toThrow(
    /two\.md:2: error: the form "corrigibility" is also claimed by "one" \(.*one\.md:2/,
  );
});
