import { expect, test } from 'vitest';
import { readNeighbours } from '../../../engine/senses/neighbours.ts';

const isKnown = (word: string | undefined) => word === 'trained';

test.each([
  ['to', undefined, { afterTo: true }],
  ['we', 'the', { afterSubject: true }],
  ['tenancy', 'says', { afterStranger: true, beforeStranger: true }],
  ['trained', 'of', {}],
  [undefined, undefined, {}],
])('reads "%s ~ %s"', (last, next, expected) => {
  const nothing = {
    afterTo: false,
    afterSubject: false,
    afterStranger: false,
    beforeStranger: false,
  };
  expect(readNeighbours(last, isKnown(last), next, isKnown(next))).toEqual({
    ...nothing,
    ...expected,
  });
});
