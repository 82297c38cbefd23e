import { expect, test } from 'vitest';
import { neighboursOf } from '../../../engine/articles/neighbours.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const { articles } = compileGlossary();
const neighbours = neighboursOf(articles);

test('an entry leads to those that require it, and to no others', () => {
  for (const { id } of articles) {
    const needing = articles.filter(({ requires }) => requires.some((need) => need.id === id));
    expect(neighbours.leadsTo(id)).toEqual(needing.map(({ id, name }) => ({ id, name })));
  }
});

test('entries appear with each other, whichever of both says so, unless one needs the other', () => {
  const needs = new Map(articles.map(({ id, requires }) => [id, requires.map((need) => need.id)]));
  for (const { id, related } of articles) {
    const ids = neighbours.appearsWith(id).map((other) => other.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const other of related) {
      const isNeeded = needs.get(id)?.includes(other.id) || needs.get(other.id)?.includes(id);
      expect(ids.includes(other.id)).toBe(!isNeeded);
      if (isNeeded) continue;
      expect(neighbours.appearsWith(other.id).map((each) => each.id)).toContain(id);
    }
  }
});
