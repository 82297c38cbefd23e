import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { exportFormats, exportGlossary } from '../../../engine/glossaries/export-glossary.ts';
import { glossaryFileSchema, writeJson } from '../../../engine/glossaries/glossary-file.ts';
import { diffImport } from '../../../engine/glossaries/import-diff.ts';
import { glossaryOf, readFile } from './glossary-text.ts';

/** Texts of all characters, and of those that some format gives a meaning to. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      ...'ab1 ,;|"\'\\=+-@#&<>*_`[](){}:!~$%^.?/\n\t\0\u00e9\u65e5',
      '\n\n',
      '---\n',
      '&amp;',
      '<b>',
      '- ',
      '1. ',
      ': ',
      '[1]',
      'a: b',
    ),
    maxLength: 30,
  }),
);

const draft = fc.record({
  term: text,
  definition: text,
  otherSpellings: fc.array(text, { maxLength: 3 }),
  link: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true, withFragments: true })),
  context: fc.array(text, { maxLength: 3 }),
});

describe('importing what was exported changes nothing', () => {
  test.each(exportFormats)('%s', (format) => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 8 }), (drafts) => {
        const glossary = glossaryOf([...drafts, { term: 'last', definition: 'the last entry' }]);
        const file = exportGlossary(glossary, format);
        const reading = readFile(file.name, file.bytes);
        if (!reading.ok) throw new Error(reading.problem.kind);
        const diff = diffImport(glossary.entries, reading.rows, reading.fields);
        expect(diff).toMatchObject({ added: [], changed: [], refused: [] });
        expect(diff.same).toEqual(glossary.entries);
        // The same into an empty glossary: the entries, with their ids.
        const { added } = diffImport([], reading.rows, reading.fields);
        const imported = added.map(({ entry }) => ({ ...entry, source: '' }));
        expect(imported).toEqual(glossary.entries);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['json', 'markdown', 'tbx'] as const)('%s says what the glossary is', (format) => {
  const glossary = glossaryOf([{ term: 'a word', definition: 'its meaning' }]);
  const file = exportGlossary(glossary, format);
  const { name, color, license, author, language } = glossary;
  expect(readFile(file.name, file.bytes)).toMatchObject({
    about: { name, color, license, author, language },
  });
});

test('JSON is as its schema says', () => {
  const glossary = glossaryOf([
    { term: 'a word', definition: 'its meaning', link: 'https://x.org', context: ['reading'] },
  ]);
  const file: unknown = JSON.parse(writeJson(glossary));
  expect(parse(glossaryFileSchema, file)).toEqual(file);
});

test('CSV holds no cell that a spreadsheet would run as a formula', () => {
  const glossary = glossaryOf([{ term: '=1+1 cells', definition: '@SUM(A1)' }]);
  const file = exportGlossary(glossary, 'csv');
  expect(new TextDecoder().decode(file.bytes)).toContain("'=1+1 cells,'@SUM(A1)");
});
