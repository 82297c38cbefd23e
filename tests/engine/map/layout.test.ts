import { describe, expect, test } from 'vitest';
import { layOutField } from '../../../engine/map/field-layout.ts';
import { linkKinds, mapOf } from '../../../engine/map/graph.ts';
import { layOutNeighbourhood } from '../../../engine/map/neighbourhood-layout.ts';
import { neighbourhoodOf, neighboursOf } from '../../../engine/map/neighbours.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const graph = mapOf(compileGlossary().articles);
const neighbours = neighboursOf(graph);

describe.each(['wide', 'tall'] as const)('the whole field, %s', (shape) => {
  const layout = layOutField(graph, shape);
  const { left, right, top, bottom } = layout.bounds;

  test('is the same each time', () => expect(layOutField(graph, shape)).toEqual(layout));

  test('has the shape of the window', () => {
    const ratio = (right - left) / (bottom - top);
    if (shape === 'wide') expect(ratio).toBeGreaterThan(1.2);
    else expect(ratio).toBeLessThan(0.95);
  });

  test('leaves room between entries, and all of them on the map', () => {
    const all = layout.places;
    expect(all).toHaveLength(graph.nodes.length);
    all.forEach((a, index) => {
      expect(a.x > left && a.x < right && a.y > top && a.y < bottom).toBe(true);
      for (const b of all.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9);
      }
    });
  });

  test('keeps the entries of a subject together', () => {
    expect(layout.regions).toHaveLength(12);
    graph.nodes.forEach(({ category }, node) => {
      const box = layout.regions.find(({ key }) => key === category)?.box;
      const { x = 0, y = 0 } = layout.places[node] ?? {};
      expect(box && x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(true);
    });
  });

  test('draws a subject as one area', () => {
    for (const { outline } of layout.regions) expect(outline.match(/M/g)).toHaveLength(1);
  });
});

describe.each(['corrigibility', 'language-model', 'ai-boxing'])('near %s', (id) => {
  const center = graph.nodes.findIndex((node) => node.id === id);
  const near = neighbourhoodOf(graph, neighbours, center, 2, new Set(linkKinds));

  test('what is needed first stands before, what it leads to behind', () => {
    const layout = layOutNeighbourhood(near, 'wide');
    const turned = layOutNeighbourhood(near, 'wide', true);
    const tall = layOutNeighbourhood(near, 'tall');
    expect(layout.places[0]).toEqual({ x: 0, y: 0 });
    near.near.forEach(({ side, distance }, node) => {
      if (distance !== 1 || (side !== 'needs' && side !== 'leads')) return;
      const sign = side === 'needs' ? -1 : 1;
      expect(Math.sign(layout.places[node]?.x ?? 0)).toBe(sign);
      expect(Math.sign(turned.places[node]?.x ?? 0)).toBe(-sign);
      expect(Math.sign(tall.places[node]?.y ?? 0)).toBe(sign);
    });
  });

  test('a line leads to all that stands on a side', () => {
    const { regions, trunks } = layOutNeighbourhood(near, 'wide');
    const isBeside = (key: string) => key === 'needs' || key === 'leads';
    for (const { key } of regions) {
      const kind = isBeside(key) ? 'requires' : key;
      expect(trunks.some((trunk) => trunk.kind === kind)).toBe(true);
    }
    for (const { kind, tip } of trunks) {
      if (kind === 'requires') expect(tip).not.toBe('');
      else expect(tip).toBe('');
    }
  });

  test('names have room beside each other', () => {
    const { places } = layOutNeighbourhood(near, 'wide');
    const covered = places.filter((a, index) =>
      places.some((b, other) => other > index && Math.hypot(a.x - b.x, a.y - b.y) < 20),
    );
    expect(covered.length).toBe(0);
  });
});

test('an entry without links is a map of itself', () => {
  const alone = neighbourhoodOf(graph, neighbours, 0, 1, new Set());
  expect(layOutNeighbourhood(alone, 'wide')).toMatchObject({
    places: [{ x: 0, y: 0 }],
    regions: [],
  });
});
