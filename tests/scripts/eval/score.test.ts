import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../scripts/eval/passage.ts';
import { compare, figuresOf } from '../../../scripts/eval/score.ts';

const passage: Passage = {
  id: 'a',
  topic: '',
  set: 'safety',
  text: 'x'.repeat(40),
  labels: [{ start: 0, end: 10 }],
  optional: [{ start: 20, end: 30 }],
};
const at = (start: number, end: number) => ({ start, end });

describe('compare', () => {
  test('takes a mark that shares half of the shorter stretch', () => {
    expect(compare(passage, [at(5, 12)]).hits).toHaveLength(1);
    expect(compare(passage, [at(7, 17)]).hits).toHaveLength(0);
  });

  test('takes no mark that is far longer or shorter than the label', () => {
    expect(compare(passage, [at(0, 1)]).hits).toHaveLength(0);
    expect(compare(passage, [at(0, 2)]).hits).toHaveLength(1);
  });

  test('takes one mark for a label, the best one', () => {
    const { hits, wrong } = compare(passage, [at(0, 4), at(0, 10)]);
    expect(hits.map(({ mark }) => mark)).toEqual([at(0, 10)]);
    expect(wrong).toEqual([at(0, 4)]);
  });

  test('counts optional marks neither way, and others as wrong', () => {
    expect(compare(passage, [at(20, 30), at(32, 36)])).toEqual({
      hits: [],
      missed: passage.labels,
      wrong: [at(32, 36)],
    });
  });
});

test('figures come from safety texts, and false marks from ordinary ones', () => {
  const ordinary: Passage = { ...passage, set: 'ordinary', text: 'a b c d e', labels: [] };
  const scored = [
    { passage, outcome: compare(passage, [at(0, 10), at(32, 36)]) },
    { passage, outcome: compare(passage, []) },
    { passage: ordinary, outcome: compare(ordinary, [at(0, 1)]) },
  ];
  expect(figuresOf(scored)).toEqual({
    passages: 3,
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    falsePerThousandWords: 200,
  });
});
