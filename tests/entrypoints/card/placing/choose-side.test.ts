import { expect, test } from 'vitest';
import { chooseVertically, roomAt } from '../../../../entrypoints/card/placing/choose-side.ts';

const area = { left: 0, top: 0, right: 1_000, bottom: 800 };
const lineAt = (top: number) => [{ left: 100, top, right: 200, bottom: top + 20 }];

test('a card is below its line while there is room to grow, and above it near the lower edge', () => {
  expect(chooseVertically(lineAt(300), area, 170, undefined)).toBe('bottom');
  expect(chooseVertically(lineAt(440), area, 170, undefined)).toBe('bottom');
  expect(chooseVertically(lineAt(520), area, 170, undefined)).toBe('top');
});

test('a card stays at its side when it grows, and leaves it only if there is no room', () => {
  expect(chooseVertically(lineAt(440), area, 324, 'bottom')).toBe('bottom');
  expect(chooseVertically(lineAt(440), area, 1_200, 'bottom')).toBe('bottom');
  expect(chooseVertically(lineAt(700), area, 170, 'bottom')).toBe('top');
  expect(chooseVertically(lineAt(60), area, 170, 'top')).toBe('bottom');
});

test('the room is measured from the outermost lines of a term', () => {
  const lines = [...lineAt(300), { left: 20, top: 330, right: 90, bottom: 350 }];
  expect(roomAt('bottom', lines, area)).toBe(800 - 350 - 16);
  expect(roomAt('top', lines, area)).toBe(300 - 16);
  expect(roomAt('left', lines, area)).toBe(20 - 16);
  expect(roomAt('right', lines, area)).toBe(1_000 - 200 - 16);
});
