import { describe, expect, test } from 'vitest';
import { type Color, contrast, luminance, over, parseColor } from '../../engine/contrast.ts';

const color = (text: string) => parseColor(text) as Color;
const white = color('#ffffff');
const black = color('#000000');

describe('parseColor', () => {
  test.each([
    ['#148a8a', { red: 20, green: 138, blue: 138, alpha: 1 }],
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['rgb(0.5 2 3 / 0.25)', { red: 0.5, green: 2, blue: 3, alpha: 0.25 }],
  ])('reads %s', (text, expected) => expect(parseColor(text)).toEqual(expected));

  test.each(['oklch(0.5 0.1 200)', 'color(srgb 1 0 0)', 'red', '#abc', ''])('leaves %s', (text) =>
    expect(parseColor(text)).toBeUndefined(),
  );
});

/** Examples of https://webaim.org/resources/contrastchecker/ */
test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#148a8a', '#ffffff', 4.16],
])('%s on %s has a contrast of %d', (a, b, expected) => {
  expect(contrast(color(a), color(b))).toBeCloseTo(expected, 1);
  expect(contrast(color(b), color(a))).toBe(contrast(color(a), color(b)));
});

test('luminance runs from 0 to 1', () => {
  expect([luminance(black), luminance(white)]).toEqual([0, 1]);
});

test('a colour is seen through by what it does not cover', () => {
  const grey = { red: 191.25, green: 191.25, blue: 191.25, alpha: 1 };
  expect(over({ ...black, alpha: 0.25 }, white)).toEqual(grey);
  expect(over(black, white)).toEqual(black);
});
