import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grades, type LearnedTerm } from '../../../engine/learning/learned-term.ts';
import {
  readLearningFile,
  readTerms,
  toLearningFile,
} from '../../../engine/learning/learning-file.ts';

const time = fc.integer({ min: 0, max: 4e12 });
const term: fc.Arbitrary<LearnedTerm> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  since: time,
  answers: fc
    .uniqueArray(fc.record({ at: time, grade: fc.constantFrom(...grades) }), {
      selector: ({ at }) => at,
    })
    .map((answers) => answers.toSorted((a, b) => a.at - b.at)),
});

test('what is written is read again, through JSON', () => {
  fc.assert(
    fc.property(fc.array(term), fc.array(fc.jsonValue()), (terms, aside) => {
      const file: unknown = JSON.parse(JSON.stringify(toLearningFile(terms, aside)));
      expect(readLearningFile(file)).toEqual({
        ok: true,
        terms,
        aside: JSON.parse(JSON.stringify(aside)) as unknown,
      });
    }),
  );
});

test('a file of a newer version is refused, whatever else it holds', () => {
  const newer = { ...toLearningFile([]), version: 2, terms: { better: 'ways' } };
  expect(readLearningFile(newer)).toEqual({ ok: false, problem: 'newer version' });
});

test.each([undefined, null, [], 'x', { format: 'gloss-settings', version: 1, terms: [] }])(
  '%j is no progress',
  (given) => expect(readLearningFile(given)).toEqual({ ok: false, problem: 'not ours' }),
);

test('what is damaged is kept apart, and the rest is read', () => {
  const good = { id: 'a', since: 1, answers: [{ at: 2, grade: 'good' }] };
  const damaged = [
    null,
    'a',
    { id: 'b' },
    { id: '../c', since: 1, answers: [] },
    { id: 'd', since: -1, answers: [] },
    { id: 'e', since: 1, answers: [{ at: 2, grade: 'perfect' }] },
    { id: 'f', since: 1, answers: [3, 2].map((at) => ({ at, grade: 'good' })) },
    { id: 'g', since: 1, answers: [2, 2].map((at) => ({ at, grade: 'good' })) },
    { id: 'h', since: Number.NaN, answers: [] },
  ];
  expect(readTerms([...damaged, good])).toEqual({ terms: [good], damaged });
});

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (any, list) => {
      readLearningFile(any);
      readLearningFile({ format: 'gloss-learning', version: 1, terms: list });
    }),
  );
});
