import { describe, expect, test } from 'vitest';
import { mapOf } from '../../../engine/map/graph.ts';
import { neighbourhoodOf, neighboursOf } from '../../../engine/map/neighbours.ts';
import { makeArticles } from './articles.ts';

const every = new Set(['requires', 'related', 'contrast'] as const);

describe('mapOf', () => {
  test('links what is to be read first to what needs it', () => {
    const { links } = mapOf(makeArticles({ a: { requires: ['b'] }, b: {} }));
    expect(links).toEqual([{ kind: 'requires', from: 1, to: 0 }]);
  });

  test('has a link but once, whichever entry names it', () => {
    const { links } = mapOf(
      makeArticles({
        a: { related: ['b'], contrast: ['c'] },
        b: { related: ['a'] },
        c: { contrast: ['a'] },
      }),
    );
    expect(links).toEqual([
      { kind: 'contrast', from: 0, to: 2 },
      { kind: 'related', from: 0, to: 1 },
    ]);
  });

  test('does not call related what has a closer link', () => {
    const { links } = mapOf(
      makeArticles({ a: { requires: ['b'], related: ['b', 'c'] }, b: {}, c: { contrast: ['a'] } }),
    );
    expect(links.map(({ kind }) => kind)).toEqual(['requires', 'contrast']);
  });

  test('leaves out links to itself and to what is not there', () => {
    expect(mapOf(makeArticles({ a: { related: ['a', 'gone'] } })).links).toEqual([]);
  });

  test('takes for central what much builds on', () => {
    const { nodes } = mapOf(
      makeArticles({ base: {}, a: { requires: ['base'] }, b: { requires: ['base'] }, alone: {} }),
    );
    const weights = Object.fromEntries(nodes.map(({ id, weight }) => [id, weight]));
    expect(weights.base).toBe(1);
    expect(weights.alone).toBe(0);
    expect(weights.a).toBeLessThan(0.5);
    expect(weights.a).toBeGreaterThan(0);
  });
});

describe('neighboursOf', () => {
  test('says from which side each is, the most central first', () => {
    const graph = mapOf(
      makeArticles({
        a: { requires: ['small', 'large'], contrast: ['c'], related: ['r'] },
        small: {},
        large: {},
        c: {},
        r: {},
        other: { requires: ['large', 'a'] },
      }),
    );
    const near = neighboursOf(graph)[0]?.map(
      ({ node, side }) => `${side} ${graph.nodes[node]?.id}`,
    );
    expect(near).toEqual(['needs large', 'needs small', 'leads other', 'contrast c', 'related r']);
  });
});

describe('neighbourhoodOf', () => {
  const graph = mapOf(
    makeArticles({
      base: {},
      need: { requires: ['base'], related: ['far'] },
      center: { requires: ['need'], related: ['kin'], contrast: ['twin'] },
      next: { requires: ['center'] },
      last: { requires: ['next'] },
      kin: { requires: ['ground'], related: ['far'] },
      twin: {},
      ground: {},
      far: {},
    }),
  );
  const idsWithin = (depth: number, kinds: Parameters<typeof neighbourhoodOf>[4] = every) =>
    neighbourhoodOf(graph, neighboursOf(graph), 2, depth, kinds).nodes.map(({ id }) => id);

  test('begins with the centre, and holds what is linked to it', () =>
    expect(idsWithin(1)).toEqual(['center', 'need', 'next', 'twin', 'kin']));

  test('goes on along the needs, in their direction, and no further aside', () =>
    expect(idsWithin(2)).toEqual([
      'center',
      'need',
      'next',
      'twin',
      'kin',
      'base',
      'last',
      'ground',
    ]));

  test('leaves out links of other kinds', () =>
    expect(idsWithin(1, new Set(['contrast'] as const))).toEqual(['center', 'twin']));

  test('links by the positions of its own nodes', () => {
    const { nodes, links, near } = neighbourhoodOf(graph, neighboursOf(graph), 2, 1, every);
    const named = links.map(({ kind, from, to }) => [kind, nodes[from]?.id, nodes[to]?.id]);
    expect(named).toContainEqual(['requires', 'need', 'center']);
    expect(named).toContainEqual(['contrast', 'center', 'twin']);
    expect(near[1]).toEqual({ node: 1, distance: 1, side: 'needs' });
  });
});
