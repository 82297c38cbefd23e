import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFiles } from '../../../scripts/check-draft/check-files.ts';
import { parseOptions } from '../../../scripts/check-draft/options.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';
import { docxOfTexts } from '../../engine/draft/docx.ts';

let folder = '';

const drafts: Readonly<Record<string, string | Uint8Array>> = {
  'open.md': '# Wireheading\n\nWe fear *wireheading*.\n',
  'late.md': 'We fear wireheading.\n\nWireheading is when a system seizes its own reward.\n',
  'disputed.md': 'Corrigibility is when a system lets itself be corrected.\n',
  'fine.html': '<p>Wireheading is when a system seizes its own reward.</p>',
  'word.docx': docxOfTexts('A first paragraph.', 'We fear wireheading.'),
  'plain words.txt': 'Nothing of the kind.',
  'broken.docx': 'no archive',
  'own.md': 'A penguin and wireheading.\n\nA penguin is a bird that cannot fly. 企鹅不会飞。\n',
  'birds.csv': 'term,definition\npenguin,A bird.\nheron,\n',
  'vogel.json': JSON.stringify({
    format: 'gloss-glossary',
    version: 1,
    name: '鸟',
    language: 'zh',
    entries: [{ term: '企鹅', definition: '一种鸟。' }],
  }),
  'notes/wireheading.md': 'What our team means by it.',
  'notes/.obsidian/app.json': '{}',
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gloss-drafts-'));
  for (const [name, content] of Object.entries(drafts)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const glossary = compileGlossary();

/** Does what the command does, without starting it. */
function check(...args: readonly string[]) {
  const options = parseOptions(args);
  if (typeof options === 'string') return { output: '', complaints: [options], code: 2 };
  return checkFiles(options, glossary, folder);
}

/** Runs the command in the folder of the drafts. */
function run(...args: readonly string[]) {
  const script = path.resolve('scripts/check-draft.ts');
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
}

test('the command prints what is found, and exits with a code for CI', () => {
  const found = run('open.md', '--format', 'sarif');
  expect([found.status, (JSON.parse(found.stdout) as Log).version]).toEqual([1, '2.1.0']);
  expect(run('fine.html').status).toBe(0);
  const wrong = run('--nope');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('Usage: npm run check-draft -- FILE…');
}, 120_000);

test('tells by line and column what is not explained, and fails', () => {
  const { code, output, complaints } = check('open.md');
  expect(output).toContain('open.md:3:10: unexplained: “wireheading” is never explained.');
  expect(output).toMatch(/open\.md: 1 term in 4 words, 1 term never explained.* Level: \w+\.\n$/);
  expect([code, complaints]).toEqual([1, []]);
});

test.each([
  [0, ['late.md']],
  [1, ['late.md', '--fail-on', 'unexplained,late']],
  [0, ['open.md', '--fail-on', 'none']],
  [0, ['open.md', '--known', 'wireheading']],
  [0, ['disputed.md']],
  [1, ['disputed.md', '--fail-on', 'disputed']],
  [0, ['disputed.md', '--fail-on', 'disputed', '--known', 'corrigibility']],
  [0, ['fine.html', 'plain words.txt']],
  [1, ['fine.html', 'word.docx']],
])('exits with %s: %j', (code, args) => expect(check(...args)).toMatchObject({ code }));

test('names the paragraph of a .docx', () =>
  expect(check('word.docx').output).toContain(
    'word.docx: paragraph 2: unexplained: “wireheading”',
  ));

test.each([
  [[], 'Name a file.'],
  [['open.md', '--format', 'xml'], '--format: write one of text, json, sarif.'],
  [['open.md', '--fail-on', 'everything'], '--fail-on: write one or more of'],
  [['open.md', '--reader', 'cat'], '--reader: write one of'],
  [['open.md', '--known', 'no-such'], '--known: no entry has the id "no-such"'],
  [['open.md', '--nope'], '--nope'],
  [['missing.md'], 'missing.md cannot be read'],
  [['open.md', '--glossary', 'missing.csv'], 'missing.csv cannot be read'],
  [['open.md', '--glossary', 'broken.docx'], 'broken.docx holds no glossary'],
  [['broken.docx'], 'broken.docx is not a .docx file.'],
])('%j: says what is wrong and exits with 2', (args, sentence) => {
  const { code, complaints } = check(...args);
  expect(complaints.join()).toContain(sentence);
  expect(code).toBe(2);
});

test('other drafts are still told of when one cannot be read', () => {
  const { code, output } = check('missing.md', 'open.md');
  expect([code, output.includes('never explained')]).toEqual([2, true]);
});

test('JSON holds every use and the reading order', () => {
  const { output } = check('open.md', '--format', 'json');
  const [report] = JSON.parse(output);
  expect(report).toMatchObject({ file: 'open.md', format: 'markdown', words: 4 });
  expect(report.terms).toMatchObject([
    {
      id: 'wireheading',
      state: 'unexplained',
      uses: [
        { line: 1, column: 3, surface: 'Wireheading', explanation: null },
        { line: 3, column: 10, surface: 'wireheading', explanation: null },
      ],
    },
  ]);
  expect(report.readingOrder.at(-1)).toEqual({ id: 'wireheading', isAsked: true, isKnown: false });
});

test('SARIF has a rule and a region for each finding', () => {
  const { output } = check('open.md', 'late.md', 'word.docx', '--format', 'sarif');
  const log = JSON.parse(output) as Log;
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run?.columnKind).toBe('utf16CodeUnits');
  const results = run?.results ?? [];
  expect(results.map(({ ruleId }) => ruleId)).toEqual([
    'unexplained-term',
    'late-term',
    'unexplained-term',
  ]);
  for (const { ruleId, ruleIndex = -1 } of results) {
    expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  }
  expect(results[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'open.md' },
    region: {
      startLine: 3,
      startColumn: 10,
      endLine: 3,
      endColumn: 21,
      snippet: { text: 'wireheading' },
    },
  });
  expect(results[2]?.locations?.[0]).toMatchObject({
    physicalLocation: { artifactLocation: { uri: 'word.docx' } },
    logicalLocations: [{ name: 'paragraph 2' }],
  });
});

test('terms of own glossaries are checked too, in any language, and before the bundled ones', () => {
  const { output, complaints, code } = check(
    ...['own.md', '--glossary', 'birds.csv', '--glossary', 'vogel.json', '--glossary', 'notes'],
    ...['--format', 'json', '--fail-on', 'late'],
  );
  expect(complaints).toEqual([
    'birds.csv: One entry was left out. Import the file in Gloss to see why.',
  ]);
  expect(code).toBe(1);
  const [report] = JSON.parse(output);
  const found = report.terms.map((term: Record<string, unknown>) => [
    term.id,
    term.glossary,
    term.state,
    term.definition,
  ]);
  expect(found).toEqual([
    ['own-birds-penguin', 'birds', 'late', 'A bird.'],
    [expect.stringMatching(/^own-notes-/), 'notes', 'unexplained', 'What our team means by it.'],
    [expect.stringMatching(/^own-vogel-/), '鸟', 'unexplained', '一种鸟。'],
  ]);
});
