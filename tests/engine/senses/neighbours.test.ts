import { expect, test } from 'vitest';
import { readNeighbours } from '../../../engine/senses/neighbours.ts';

const isKnown = (word: string) => word === 'trained';

test.each([
  ['to', '', { afterTo: true }],
  ['we', 'the', { afterSubject: true }],
  ['tenancy', 'says', { afterStranger: true, beforeStranger: true }],
  ['trained', 'of', {}],
  ['', '', {}],
])('reads "%s ~ %s"', (last, next, expected) => {
  const nothing = {
    afterTo: false,
    afterSubject: false,
    afterStranger: false,
    beforeStranger: false,
  };
  expect(readNeighbours(last, next, isKnown)).toEqual({ ...nothing, ...expected });
});
