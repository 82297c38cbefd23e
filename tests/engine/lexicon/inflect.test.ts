import { expect, test } from 'vitest';
import { closedUp, inflect } from '../../../engine/lexicon/inflect.ts';

test.each([
  ['reward model', 'reward models'],
  ['orthogonality thesis', 'orthogonality theses'],
  ['capability', 'capabilities'],
  ['box', 'boxes'],
  ['loss', 'losses'],
  ['AGI', 'AGIs'],
  ['chain of thought', 'chains of thought'],
  ['mesa-optimizer', 'mesa-optimiser'],
  ['mesa-optimizer', 'mesaoptimizers'],
  ['goal misgeneralization', 'goal misgeneralisation'],
  ['reward modeling', 'reward modelling'],
  ['emergent behavior', 'emergent behaviours'],
  ['take-off', 'takeoff'],
])('%s is also written %s', (form, variant) => expect(inflect(form)).toContain(variant));

test.each([
  ['misaligned', 'misaligneds'],
  ['instrumentally', 'instrumentallies'],
  ['bias', 'biass'],
  ['weights', 'weightss'],
  ['human-in-the-loop', 'humaninthe-loop'],
])('%s is not written %s', (form, variant) => expect(inflect(form)).not.toContain(variant));

test('begins with the form itself and repeats nothing', () => {
  const variants = inflect('x-risk');
  expect(variants[0]).toBe('x-risk');
  expect(new Set(variants).size).toBe(variants.length);
});

test('writes hyphenated words as one', () => {
  expect(closedUp('multi-agent system')).toBe('multiagent system');
  expect(closedUp('human-in-the-loop')).toBe('human-in-the-loop');
});
