import { expect, test } from 'vitest';
import { isOnTheWay } from '../../../engine/hover/safe-triangle.ts';

const box = { left: 100, top: 100, right: 200, bottom: 200 };

test.each([
  ['above', { x: 150, y: 0 }, { x: 130, y: 50 }, { x: 20, y: 50 }],
  ['below', { x: 150, y: 300 }, { x: 130, y: 250 }, { x: 20, y: 250 }],
  ['left of', { x: 0, y: 150 }, { x: 50, y: 130 }, { x: 50, y: 20 }],
  ['right of', { x: 300, y: 150 }, { x: 250, y: 130 }, { x: 250, y: 20 }],
])('from %s the box, the way leads to its near edge', (_, from, onTheWay, astray) => {
  expect(isOnTheWay(onTheWay, from, box)).toBe(true);
  expect(isOnTheWay(astray, from, box)).toBe(false);
});

test('who turns back is not on the way', () => {
  expect(isOnTheWay({ x: 150, y: -10 }, { x: 150, y: 0 }, box)).toBe(false);
});

test('who begins to move along the edge is on the way still', () => {
  expect(isOnTheWay({ x: 153, y: 0 }, { x: 150, y: 0 }, box)).toBe(true);
  expect(isOnTheWay({ x: 158, y: 0 }, { x: 150, y: 0 }, box)).toBe(false);
});

test('the near edge is longer by a few pixels at both ends', () => {
  expect(isOnTheWay({ x: 93, y: 100 }, { x: 150, y: 0 }, box)).toBe(true);
  expect(isOnTheWay({ x: 91, y: 100 }, { x: 150, y: 0 }, box)).toBe(false);
});
