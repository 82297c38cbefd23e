import { describe, expect, test } from 'vitest';
import { nearestNode, nodeTowards } from '../../../engine/map/nearest.ts';

const places = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 30, y: 0 },
  { x: 4, y: 20 },
  { x: -9, y: -8 },
];
const all = () => true;

describe('nearestNode', () => {
  test('finds the nearest within reach', () => {
    expect(nearestNode(places, { x: 8, y: 2 }, 5, all)).toBe(1);
    expect(nearestNode(places, { x: 20, y: 5 }, 5, all)).toBeUndefined();
  });

  test('passes over what is not shown', () =>
    expect(nearestNode(places, { x: 9, y: 1 }, 15, (node) => node !== 1)).toBe(0));
});

describe('nodeTowards', () => {
  test.each([
    ['right', 1],
    ['down', 3],
    ['left', 4],
    ['up', undefined],
  ] as const)('finds what is next to the %s', (direction, expected) => {
    expect(nodeTowards(places, 0, direction, (node) => node !== 4 || direction === 'left')).toBe(
      expected,
    );
  });

  test('prefers what is straight ahead to what is aside', () => {
    const aside = [
      { x: 0, y: 0 },
      { x: 10, y: 9 },
      { x: 20, y: 0 },
    ];
    expect(nodeTowards(aside, 0, 'right', all)).toBe(2);
  });
});
