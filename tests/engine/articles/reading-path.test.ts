import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingPath } from '../../../engine/articles/reading-path.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const needs: Readonly<Record<string, readonly string[]>> = {
  roof: ['wall', 'beam'],
  wall: ['brick'],
  beam: ['wood'],
  brick: ['clay'],
};
const needsOf = (id: string) => needs[id] ?? [];
const idsOf = (asked: readonly string[]) => readingPath(asked, needsOf).map(({ id }) => id);

test('one term comes after all that it needs, the nearest last', () =>
  expect(readingPath(['wall'], needsOf)).toEqual([
    { id: 'clay', isAsked: false, isKnown: false },
    { id: 'brick', isAsked: false, isKnown: false },
    { id: 'wall', isAsked: true, isKnown: false },
  ]));

test('several terms keep their order, as far as their needs let them', () => {
  expect(idsOf(['roof', 'brick'])).toEqual(['clay', 'brick', 'wall', 'wood', 'beam', 'roof']);
  expect(idsOf(['beam', 'wall', 'beam'])).toEqual(['wood', 'beam', 'clay', 'brick', 'wall']);
});

test('known terms are struck out, and what only they need is left out', () =>
  expect(readingPath(['roof'], needsOf, (id) => id === 'wall')).toEqual([
    { id: 'wall', isAsked: false, isKnown: true },
    { id: 'wood', isAsked: false, isKnown: false },
    { id: 'beam', isAsked: false, isKnown: false },
    { id: 'roof', isAsked: true, isKnown: false },
  ]));

test('ends, with each term once, whatever needs what', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const graph = fc.dictionary(fc.constantFrom(...ids), fc.array(fc.constantFrom(...ids)));
  fc.assert(
    fc.property(graph, fc.array(fc.constantFrom(...ids)), (edges, asked) => {
      const path = readingPath(asked, (id) => edges[id] ?? []).map(({ id }) => id);
      expect(new Set(path).size).toBe(path.length);
      for (const id of asked) expect(path).toContain(id);
    }),
  );
});

test('a chain as long as a large glossary is no problem', () => {
  const path = readingPath(['0'], (id) => (Number(id) < 100_000 ? [String(Number(id) + 1)] : []));
  expect(path).toHaveLength(100_001);
  expect(path[0]?.id).toBe('100000');
});

test('in the glossary, every path begins with a term that needs nothing', () => {
  const { articles } = compileGlossary();
  const byId = new Map(articles.map((each) => [each.id, each]));
  const own = (id: string) => byId.get(id)?.requires.map((need) => need.id) ?? [];
  for (const { id } of articles) {
    const path = readingPath([id], own);
    expect(path.at(-1)?.id).toBe(id);
    path.forEach((step, index) => {
      const before = new Set(path.slice(0, index).map((each) => each.id));
      for (const need of own(step.id)) expect(before).toContain(need);
    });
  }
});
