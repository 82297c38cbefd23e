import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newGlossary } from '../../../browser/glossaries/new-glossary.ts';
import { writeJson } from '../../../engine/glossaries/glossary-file.ts';
import { isManagedId, readManagedGlossaries } from '../../../engine/glossaries/managed-glossary.ts';

const badger = { term: 'Blue Badger', definition: 'Our next product.' };

test('reads a glossary as it is exported', () => {
  const entry = {
    id: 'blue-badger',
    ...badger,
    otherSpellings: ['BB'],
    link: 'https://example.org/',
    context: ['product'],
    source: '',
  };
  const exported = { ...newGlossary('Team terms', 0, [entry]), author: 'The team', language: 'de' };
  const { glossaries, problems } = readManagedGlossaries([JSON.parse(writeJson(exported))]);
  expect(problems).toEqual([]);
  expect(glossaries).toEqual([{ ...exported, id: 'managedteamterms' }]);
});

test('gives glossaries ids that stay when others are added, and that no reader’s glossary has', () => {
  const named = (...names: string[]) =>
    readManagedGlossaries(names.map((name) => ({ name, entries: [badger] }))).glossaries;
  const ids = named('Team terms', '用語集', 'Team terms!', '術語').map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(named('Others', 'Team terms')[1]?.id).toBe(ids[0]);
  expect(ids.every(isManagedId)).toBe(true);
  expect(isManagedId(newGlossary('managed', 0).id)).toBe(false);
});

test('uses it on the sites that are given', () => {
  const sites = { mode: 'only', sites: ['https://Example.org/', 'no site'] };
  const { glossaries, problems } = readManagedGlossaries([{ name: 'A', entries: [badger], sites }]);
  expect(glossaries[0]?.sites).toEqual({ mode: 'only', sites: ['example.org'] });
  expect(problems).toEqual([{ kind: 'bad sites', glossary: 'A', examples: ['no site'] }]);
});

test('leaves out what cannot be used, and says so', () => {
  const entries = [badger, { term: 'x' }, 'y', { term: 'blue badger', definition: 'Again.' }];
  const read = readManagedGlossaries([7, { name: ' ', entries: [] }, { name: 'A', entries }]);
  expect(read.glossaries.map(({ entries: used }) => used.map(({ term }) => term))).toEqual([
    ['Blue Badger'],
  ]);
  expect(read.problems).toEqual([
    { kind: 'no glossary', number: 1 },
    { kind: 'no glossary', number: 2 },
    { kind: 'entries refused', glossary: 'A', count: 3, first: { kind: 'not an entry' } },
  ]);
});

test('whatever is given, it is read', () => {
  const glossary = fc.record(
    {
      name: fc.oneof(fc.string(), fc.jsonValue()),
      color: fc.jsonValue(),
      language: fc.oneof(fc.string(), fc.jsonValue()),
      sites: fc.jsonValue(),
      entries: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ term: fc.string(), definition: fc.string(), link: fc.string() })),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(glossary, fc.jsonValue())), (given) => {
      const { glossaries } = readManagedGlossaries(given);
      for (const { id, name } of glossaries) {
        expect(id).toMatch(/^managed[a-z0-9]*$/);
        expect(name).not.toBe('');
      }
    }),
  );
});
