import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { takeAllSteps } from '../../../engine/glossaries/take-steps.ts';
import { unzip } from '../../../engine/glossaries/zip-files.ts';
import { readFile, summary } from './glossary-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytesOf(content) : content,
      ]),
    ),
  );
}

describe('archives of notes', () => {
  test('are unpacked in memory; names that lead out of them are refused', () =>
    expect(
      summary(
        readFile(
          'vault.zip',
          zip({
            'vault/One.md': 'First.',
            '../Two.md': 'Second.',
            '/etc/Three.md': 'Third.',
            'C:\\Four.md': 'Fourth.',
            'vault/.trash/Five.md': 'Fifth.',
            '__MACOSX/vault/._One.md': 'Nothing.',
          }),
        ),
      ),
    ).toEqual({
      entries: ['One: First.'],
      refused: ['0: unsafe name', '0: unsafe name', '0: unsafe name'],
    }));

  const limits = {
    mostBytes: 300_000,
    mostFileBytes: 100_000,
    mostFiles: 5,
    watchedBytes: 1_000_000,
    mostGrowth: 100,
  };
  const unpack = (files: Readonly<Record<string, string | Uint8Array>>) =>
    takeAllSteps(unzip(zip(files), (name) => !name.endsWith('.png'), limits));

  test('a file that grows too large is refused, and the others are read', () => {
    const bomb = new Uint8Array(150_000).fill(97);
    const content = unpack({ 'bomb.md': bomb, 'One.md': 'First.' });
    expect(content).toMatchObject({
      files: [{ name: 'One.md', bytes: bytesOf('First.') }],
      refused: [{ kind: 'file too large', name: 'bomb.md', mostBytes: 100_000 }],
    });
  });

  test('an archive that grows without end is given up, refused files counted', () => {
    const bomb = new Uint8Array(900_000).fill(97);
    expect(unpack({ 'bomb.md': bomb })).toEqual({
      ok: false,
      problem: { kind: 'zip too large', mostBytes: 300_000 },
    });
    expect(unpack({ 'picture.png': bomb, 'One.md': 'First.' })).toMatchObject({ ok: true });
  });

  test('an archive that grows far more than text does is given up early', () => {
    const bomb = new Uint8Array(5_000_000).fill(97);
    const patient = { ...limits, mostBytes: 1e9, mostFileBytes: 1e9 };
    const steps = unzip(zip({ 'bomb.md': bomb }), () => true, patient);
    expect(takeAllSteps(steps)).toEqual({ ok: false, problem: { kind: 'zip bomb' } });
  });

  test('an archive of too many files is given up', () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${n}.md`, 'x']));
    expect(unpack(files)).toMatchObject({ problem: { kind: 'too many files', most: 5 } });
  });

  test('a cut archive gives what is complete', () => {
    const noise = Uint8Array.from(
      { length: 5_000 },
      (_, n) => (Math.imul(n + 7, 0x9e3779b1) >>> 13) & 255,
    );
    const whole = zip({ 'One.md': 'First.', 'Two.md': noise });
    expect(summary(readFile('a.zip', whole.subarray(0, 400)))).toEqual({
      entries: ['One: First.'],
      refused: ['0: unreadable file'],
    });
  });

  test('an archive of something else is told', () =>
    expect(summary(readFile('a.zip', zip({ 'a.docx': 'x' })))).toEqual({
      problem: { kind: 'unknown format' },
    }));
});

describe("Yomitan's dictionaries", () => {
  const index = {
    title: 'Test',
    format: 3,
    author: 'A',
    attribution: 'CC BY-SA',
    sourceLanguage: 'ja',
  };
  const content = {
    type: 'structured-content',
    content: [
      { tag: 'ruby', content: ['猫', { tag: 'rt', content: 'ねこ' }] },
      {
        tag: 'ul',
        content: [
          { tag: 'li', content: 'cat' },
          { tag: 'li', content: ['pet', 'ted'] },
        ],
      },
    ],
  };

  test('rows of one term become paragraphs of one entry', () =>
    expect(
      readFile(
        'test.zip',
        zip({
          'index.json': JSON.stringify(index),
          'term_bank_2.json': JSON.stringify([
            ['猫', 'びょう', '', '', 0, ['cat (in compounds)'], 3, ''],
          ]),
          'term_bank_1.json': JSON.stringify([
            ['用語', 'ようご', 'n', '', 0, ['term', { type: 'text', text: 'word' }], 1, ''],
            ['猫', '', '', '', 0, [content, { type: 'image', path: 'x.png' }], 2, ''],
            'no row',
          ]),
          'styles.css': 'x',
        }),
      ),
    ).toMatchObject({
      format: { kind: 'yomitan' },
      about: { name: 'Test', author: 'A', license: 'CC BY-SA', language: 'ja' },
      rows: [
        { kind: 'refused', place: { line: 1, file: 'term_bank_1.json' } },
        { entry: { term: '用語', definition: '【ようご】term; word' } },
        {
          entry: { term: '猫', definition: '猫\n\ncat\n\npetted\n\n【びょう】cat (in compounds)' },
        },
      ],
    }));

  test('of the first version, and with a damaged bank', () =>
    expect(
      summary(
        readFile(
          'test.zip',
          zip({
            'index.json': '{"title": "Old", "version": 1}',
            'term_bank_1.json': JSON.stringify([['mesa', '', '', '', 0, 'one', 'two']]),
            'term_bank_2.json': '[["broken"',
          }),
        ),
      ),
    ).toEqual({ entries: ['mesa: one; two'], refused: ['0: unreadable file'] }));
});
