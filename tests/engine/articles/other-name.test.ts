import { expect, test } from 'vitest';
import { otherName } from '../../../engine/articles/other-name.ts';

test.each([
  ['RLHF', 'reinforcement learning from human feedback', 'RLHF'],
  ['ASI', 'superintelligence', 'ASI'],
  ['alignment', 'AI alignment', 'alignment'],
  ['AI\n  alignment problem', 'AI alignment', 'AI alignment problem'],
  ['GPT', 'transformer', 'GPT'],
])('“%s” is another name of “%s”', (surface, name, shown) =>
  expect(otherName(surface, name)).toBe(shown),
);

test.each([
  ['Reward hacking', 'reward hacking'],
  ['corrigible', 'corrigibility'],
  ['deceptively aligned', 'deceptive alignment'],
  ['mesa\u2010optimizers', 'mesa-optimizer'],
  ['naïve', 'naive'],
  ['', 'agent'],
])('“%s” is a form of “%s”', (surface, name) => expect(otherName(surface, name)).toBeUndefined());
