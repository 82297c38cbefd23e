import { expect, test } from 'vitest';
import { mapOf } from '../../../engine/map/graph.ts';
import { neighboursOf } from '../../../engine/map/neighbours.ts';
import { pathToEntry, treeRows } from '../../../engine/map/tree.ts';
import { categoryIds } from '../../../glossary/categories.ts';
import { makeArticles } from './articles.ts';

const graph = mapOf(
  makeArticles({
    zebra: { category: 'agency', requires: ['apple'], related: ['mule'] },
    apple: { category: 'agency' },
    mule: { category: 'alignment' },
  }),
);
const kinds = new Set(['requires', 'related'] as const);

function rows(open: readonly string[], isShown = (_: number) => true) {
  return treeRows(graph, neighboursOf(graph), {
    open: new Set(open),
    kinds,
    isShown,
    categories: categoryIds,
  });
}

test('at first, only subjects are seen, in their order', () =>
  expect(
    rows([]).map(({ key, position, count, isOpen }) => [key, position, count, isOpen]),
  ).toEqual([
    ['alignment', 1, 2, false],
    ['agency', 2, 2, false],
  ]));

test('entries are in the order of their names, their links below them', () => {
  const [zebra = ''] = pathToEntry(graph, 0).slice(1);
  expect(rows(['agency', zebra]).map(({ key, parent }) => [key, parent])).toEqual([
    ['alignment', undefined],
    ['agency', undefined],
    ['agency apple', 'agency'],
    ['agency zebra', 'agency'],
    ['agency zebra needs apple', 'agency zebra'],
    ['agency zebra related mule', 'agency zebra'],
  ]);
});

test('what is not shown is not counted, and subjects without entries are left out', () => {
  const found = rows(['agency'], (node) => node === 0);
  expect(found.map(({ key, count }) => [key, count])).toEqual([
    ['agency', 1],
    ['agency zebra', 1],
  ]);
});

test('an entry without links of the chosen kinds has nothing to open', () => {
  const found = treeRows(graph, neighboursOf(graph), {
    open: new Set(['alignment']),
    kinds: new Set(['requires'] as const),
    isShown: () => true,
    categories: categoryIds,
  });
  expect(found.find(({ key }) => key === 'alignment mule')?.isOpen).toBeUndefined();
});
