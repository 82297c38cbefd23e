import { describe, expect, test } from 'vitest';
import { densityLimits } from '../../../engine/salience/density.ts';
import { isKnownTo } from '../../../engine/salience/reader-level.ts';
import { type SalienceFacts, salienceOf } from '../../../engine/salience/salience.ts';

const opaque: SalienceFacts = {
  familiarity: 'specialist',
  clarity: 'opaque',
  level: 'intermediate',
  isExplained: false,
  isAmbiguous: false,
  isInTitle: false,
  isFaded: false,
  isOwn: false,
  occurrences: 1,
  repeats: 0,
};
const { least } = densityLimits.balanced;

describe('salienceOf', () => {
  test('is enough for the field’s own words, and for basic coined ones even where they are explained', () => {
    expect(salienceOf(opaque)).toBeGreaterThan(least);
    expect(salienceOf({ ...opaque, isExplained: true })).toBeLessThan(least);
    const coined = { ...opaque, clarity: 'coined', isExplained: true } as const;
    expect(salienceOf(coined)).toBeLessThan(least);
    expect(salienceOf({ ...coined, level: 'basic' })).toBeGreaterThanOrEqual(least);
  });

  test.each([
    { familiarity: 'general' },
    { clarity: 'plain' },
    { clarity: 'suggestive' },
    { isExplained: true },
    { isAmbiguous: true },
    { repeats: 1 },
    { isFaded: true },
  ] as const)('is less with %j', (fact) => {
    expect(salienceOf({ ...opaque, ...fact })).toBeLessThan(salienceOf(opaque));
  });

  test('is too little for Balanced once a term has been met often, the field’s own words included', () => {
    const often = { ...opaque, clarity: 'coined', isInTitle: true, occurrences: 9 } as const;
    expect(salienceOf(often)).toBeGreaterThan(least);
    expect(salienceOf({ ...often, isFaded: true })).toBeLessThan(least);
    expect(salienceOf({ ...often, isFaded: true, isOwn: true })).toBeGreaterThan(least);
  });

  test('is more in the title and where a term is used often', () => {
    expect(salienceOf({ ...opaque, isInTitle: true })).toBeGreaterThan(salienceOf(opaque));
    expect(salienceOf({ ...opaque, occurrences: 9 })).toBeGreaterThan(salienceOf(opaque));
  });
});

test.each([
  ['newcomer', 'everyday', 'basic', false],
  ['practitioner', 'everyday', 'basic', true],
  ['practitioner', 'general', 'basic', false],
  ['practitioner', 'specialist', 'basic', false],
  ['researcher', 'specialist', 'basic', true],
  ['researcher', 'general', 'advanced', true],
  ['researcher', 'specialist', 'advanced', false],
] as const)('a %s and a word that is %s and %s: known is %s', (reader, familiarity, level, known) =>
  expect(isKnownTo(reader, familiarity, level)).toBe(known),
);
