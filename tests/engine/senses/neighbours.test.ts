import { expect, test } from 'vitest';
import { readNeighbours, readSigns } from '../../../engine/senses/neighbours.ts';

const isKnown = (word: string | undefined) => word === 'trained';

test.each([
  ['to', undefined, { afterTo: true }],
  ['we', 'the', { afterSubject: true }],
  ['tenancy', 'says', { afterStranger: true, beforeStranger: true }],
  ['trained', 'of', { beforeOf: true }],
  ['of', 'is', { afterPreposition: true, beforeBe: true }],
  ['a', 'to', { afterDeterminer: true, beforeTo: true }],
  ['our', 'and', { afterOwner: true }],
  [undefined, undefined, {}],
])('reads "%s ~ %s"', (last, next, expected) => {
  const nothing = {
    afterTo: false,
    afterSubject: false,
    afterStranger: false,
    beforeStranger: false,
    afterPreposition: false,
    afterDeterminer: false,
    afterOwner: false,
    beforeOf: false,
    beforeTo: false,
    beforeBe: false,
  };
  expect(readNeighbours(last, isKnown(last), next, isKnown(next))).toEqual({
    ...nothing,
    ...expected,
  });
});

test.each([
  ['They call it “[alignment]” there', { quoted: true, beforeSign: false }],
  ['They work on [alignment].', { quoted: false, beforeSign: true }],
  ['[alignment] of rows', { quoted: false, beforeSign: false }],
])('reads the signs in %s', (marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(readSigns(marked.replace(/[[\]]/g, ''), start, end)).toEqual(expected);
});
