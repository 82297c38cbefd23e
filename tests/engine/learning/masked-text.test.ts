import { expect, test } from 'vitest';
import { maskedAsText, maskNames } from '../../../engine/learning/masked-text.ts';

test.each([
  ['A reward model scores answers.', ['reward model'], 'A … scores answers.'],
  ['Reward-models score; a REWARD MODEL too.', ['reward model'], '… score; a … too.'],
  ['Search that optimizes.', ['optimizer'], 'Search that ….'],
  ['It optimised the goal.', ['mesa-optimizer'], 'It optimised the goal.'],
  ['Training by RLHF, or Rlhf.', ['RLHF'], 'Training by …, or ….'],
  ['Agents act.', ['agent', 'AI agent'], '… act.'],
  ['An agency is no agent.', ['agent'], 'An agency is no ….'],
  ['Nothing to hide.', ['corrigibility'], 'Nothing to hide.'],
  ['Analyses of biases', ['bias', 'analysis'], '… of …'],
])('“%s” without %j is “%s”', (text, names, masked) => {
  expect(maskedAsText(maskNames(text, names))).toBe(masked);
});
