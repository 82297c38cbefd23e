import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EntryFilter,
  everything,
  type Facet,
  facets,
  letters,
  toggleValue,
} from '../../../engine/articles/entry-filter.ts';
import {
  filterEntries,
  indexEntries,
  type ListedEntry,
  withStates,
} from '../../../engine/articles/entry-index.ts';
import { categoryIds, levels } from '../../../glossary/categories.ts';

function entry(name: string, rest: Partial<ListedEntry> = {}): ListedEntry {
  return { id: name, name, spellings: [], short: '', glossary: 'ai', language: 'en', ...rest };
}

const index = withStates(
  indexEntries(
    [
      entry('reward', { category: 'training', level: 'basic' }),
      entry('agent', { category: 'agency', level: 'basic' }),
      entry('Ägypten', { glossary: 'own' }),
      entry('“scare quotes”', { glossary: 'own' }),
      entry('AGI', { category: 'forecasting', level: 'advanced' }),
      entry('3D'),
      entry('日本'),
    ],
    ['ai', 'own'],
  ),
  (id) => (id === 'AGI' ? 'known' : 'new'),
);

function list(filter: Partial<EntryFilter>, searched?: readonly number[]) {
  const { found, counts } = filterEntries(
    index,
    { ...everything, ...filter },
    searched && Uint32Array.from(searched),
  );
  return { names: Array.from(found, (at) => index.entries[at]?.name), counts };
}

test('all entries are in alphabetical order, whatever their signs and accents', () =>
  expect(list({}).names).toEqual([
    '3D',
    'agent',
    'AGI',
    'Ägypten',
    'reward',
    '“scare quotes”',
    '日本',
  ]));

describe('filters', () => {
  test.each([
    [{ subject: ['training', 'agency'] }, ['agent', 'reward']],
    [{ level: ['basic'] }, ['agent', 'reward']],
    [{ letter: ['A'] }, ['agent', 'AGI', 'Ägypten']],
    [{ letter: ['0'] }, ['3D', '日本']],
    [{ glossary: ['own'] }, ['Ägypten', '“scare quotes”']],
    [{ state: ['known'] }, ['AGI']],
    [{ letter: ['A'], level: ['basic'] }, ['agent']],
    [{ level: ['basic'], glossary: ['own'] }, []],
    // A glossary that is gone counts as not chosen.
    [{ glossary: ['gone'], level: ['advanced'] }, ['AGI']],
  ] as const)('%j', (filter, names) => expect(list(filter).names).toEqual(names));

  test('keep the order of what a search has found', () => {
    const at = (name: string) => index.places.get(name) ?? -1;
    expect(list({ letter: ['A'] }, [at('reward'), at('Ägypten'), at('agent')]).names).toEqual([
      'Ägypten',
      'agent',
    ]);
  });
});

test('beside each choice stands what the other filters leave of it', () => {
  const { counts } = list({ letter: ['A'], level: ['basic'] });
  expect(counts.letter.get('A')).toBe(1);
  expect(counts.letter.get('R')).toBe(1);
  expect(counts.level.get('basic')).toBe(1);
  expect(counts.level.get('advanced')).toBe(1);
  expect(counts.subject.get('agency')).toBe(1);
  expect(counts.subject.get('training')).toBe(0);
  expect(counts.glossary.get('own')).toBe(0);
});

test('every count is what is listed when the choice is made alone in its facet', () => {
  const entries = fc.array(
    fc.record({
      name: fc.string({ minLength: 1 }),
      category: fc.constantFrom(...categoryIds, undefined),
      level: fc.constantFrom(...levels, undefined),
      glossary: fc.constantFrom('ai', 'own'),
      isKnown: fc.boolean(),
    }),
    { maxLength: 30 },
  );
  const filters = fc.record({
    subject: fc.subarray([...categoryIds]),
    level: fc.subarray([...levels]),
    letter: fc.subarray([...letters]),
    glossary: fc.subarray(['ai', 'own', 'gone']),
    state: fc.subarray(['new', 'known'] as const),
  });
  fc.assert(
    fc.property(entries, filters, (given, chosen) => {
      const known = new Set<string>();
      const listed = given.map(({ name, category, level, glossary, isKnown }, at): ListedEntry => {
        if (isKnown) known.add(`${at}`);
        const optional = { ...(category && { category }), ...(level && { level }) };
        return { ...entry(name), id: `${at}`, glossary, ...optional };
      });
      const made = withStates(indexEntries(listed, ['ai', 'own']), (id) =>
        known.has(id) ? 'known' : 'new',
      );
      const filter: EntryFilter = { ...everything, ...chosen };
      const { counts } = filterEntries(made, filter);
      for (const facet of facets) {
        for (const [value, count] of counts[facet]) {
          const alone = toggleValue({ ...filter, [facet]: [] }, facet satisfies Facet, value);
          expect(count).toBe(filterEntries(made, alone).found.length);
        }
      }
    }),
  );
});
