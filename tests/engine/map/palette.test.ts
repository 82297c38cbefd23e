import { describe, expect, test } from 'vitest';
import { type Color, contrast, leastContrast, over, parseColor } from '../../../engine/contrast.ts';
import { regionTint, subjectColors } from '../../../engine/map/palette.ts';

const grounds = { light: '#ffffff', dark: '#1f2124' } as const;
const color = (text: string) => parseColor(text) as Color;

describe.each(['light', 'dark'] as const)('on %s ground', (theme) => {
  const ground = color(grounds[theme]);

  test.each(Object.entries(subjectColors))(
    '%s can be told from it and from its region',
    (_, own) => {
      const dot = color(own[theme]);
      const region = over({ ...dot, alpha: regionTint }, ground);
      expect(contrast(dot, ground)).toBeGreaterThanOrEqual(leastContrast);
      expect(contrast(dot, region)).toBeGreaterThanOrEqual(leastContrast);
    },
  );

  test.each(Object.entries(subjectColors))('the name of %s can be read on its region', (_, own) => {
    const name = color(own[theme]);
    const region = over({ ...name, alpha: regionTint }, ground);
    expect(contrast(name, region)).toBeGreaterThanOrEqual(4.5);
  });

  test('no two subjects have the same colour', () => {
    const all = Object.values(subjectColors).map((each) => each[theme]);
    expect(new Set(all).size).toBe(all.length);
  });
});
