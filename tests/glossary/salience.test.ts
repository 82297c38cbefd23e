import { expect, test } from 'vitest';
import { parseSalience, salienceFrom, salienceProblems } from '../../glossary/salience.ts';

const lists = parseSalience(
  'everyday: [agent]\ngeneral: [overfitting]\nplain: [agent]\nsuggestive: []\ncoined: [corrigibility]\n',
);

test('a term that is not listed is known to specialists only, and opaque', () => {
  const find = salienceFrom(lists);
  expect(find('agent')).toEqual({ familiarity: 'everyday', clarity: 'plain' });
  expect(find('corrigibility')).toEqual({ familiarity: 'specialist', clarity: 'coined' });
  expect(find('foom')).toEqual({ familiarity: 'specialist', clarity: 'opaque' });
});

test('says which list cannot be read', () =>
  expect(() => parseSalience('everyday: agent\n')).toThrow('glossary/salience.yaml, "everyday"'));

test('finds ids that are no entry’s, and those listed twice', () => {
  const twice = { ...lists, general: ['agent'] };
  expect(salienceProblems(twice, new Set(['agent', 'corrigibility']))).toEqual([
    '"agent" is listed twice; leave it in one of everyday, general',
  ]);
  expect(salienceProblems(lists, new Set(['agent', 'overfitting']))).toEqual([
    '"corrigibility" under "coined" is no entry\'s id',
  ]);
});
