import { expect, test } from 'vitest';
import { applyImport, diffImport } from '../../../engine/glossaries/import-diff.ts';
import type { ImportReading } from '../../../engine/glossaries/import-reading.ts';
import { takeSteps } from '../../../engine/glossaries/take-steps.ts';
import { glossaryOf, readFile } from './glossary-text.ts';

const { entries } = glossaryOf([
  { term: 'mesa', definition: 'one', otherSpellings: ['mesas'], link: 'https://x.org' },
  { term: 'plateau', definition: 'two' },
  { term: 'ELK', definition: 'three' },
]);

function diff(reading: ImportReading) {
  if (!reading.ok) throw new Error(reading.problem.kind);
  return diffImport(entries, reading.rows, reading.fields);
}

test('tells new, changed, same and refused rows apart', () => {
  const found = diff(
    readFile('a.csv', 'term,definition\nMesa,ONE\nplateau,two\nbutte,four\nelk,animal\n,x\n'),
  );
  expect(found).toMatchObject({
    added: [{ entry: { id: 'butte', source: 'a.csv' } }, { entry: { id: 'elk-2', term: 'elk' } }],
    changed: [{ entry: { id: 'mesa', term: 'Mesa', definition: 'ONE' }, before: entries[0] }],
    same: [entries[1]],
    refused: [{ place: { line: 6 } }],
  });
});

test('keeps what the file has no column for, and takes away what its column leaves empty', () => {
  const [change] = diff(readFile('a.csv', 'term,definition,synonyms\nmesa,ONE,\n')).changed;
  expect(change?.entry).toEqual({
    ...entries[0],
    definition: 'ONE',
    otherSpellings: [],
    source: 'a.csv',
  });
});

test('knows a renamed entry by its id, unless another has its new name', () => {
  expect(diff(readFile('a.csv', 'id,term,definition\nmesa,table,one\n')).changed).toMatchObject([
    { entry: { id: 'mesa', term: 'table' }, before: entries[0] },
  ]);
  expect(diff(readFile('a.csv', 'id,term,definition\nmesa,Plateau,one\n'))).toMatchObject({
    changed: [],
    refused: [{ reason: { kind: 'term taken' } }],
  });
});

test('changed entries stay in their places, new ones follow', () => {
  const after = applyImport(
    entries,
    diff(readFile('a.csv', 'term,definition\nbutte,4\nmesa,ONE\n')),
  );
  expect(after.map(({ term, definition }) => `${term}: ${definition}`)).toEqual([
    'mesa: ONE',
    'plateau: two',
    'ELK: three',
    'butte: 4',
  ]);
});

function* slowSteps() {
  for (let done = 0; done < 1; done += 0.25) {
    for (const began = Date.now(); Date.now() - began < 40; );
    yield done;
  }
  return 'read';
}

test('reading shows its progress, and can be stopped in a pause', async () => {
  const seen: number[] = [];
  expect(await takeSteps(slowSteps(), { onProgress: (done) => seen.push(done) })).toBe('read');
  expect(seen).toEqual([0, 0.25, 0.5, 0.75]);
  const controller = new AbortController();
  const { signal } = controller;
  const pause = async () => controller.abort();
  expect(await takeSteps(slowSteps(), { signal, pause })).toBeUndefined();
});
