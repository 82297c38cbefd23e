import { describe, expect, test } from 'vitest';
import { nameShapeAt } from '../../../engine/senses/name-part.ts';

/** How the words in brackets are written. */
function shapeOf(marked: string) {
  const text = marked.replace(/[[\]]/g, '');
  return nameShapeAt(text, marked.indexOf('['), marked.indexOf(']') - 1);
}

describe('nameShapeAt', () => {
  test.each([
    'They gave [Agent]-4 a budget.',
    'We asked [Grok]-3 about it.',
    'Atomic [Red Team]™ is a library of tests.',
  ])('knows products by version or sign: %s', (text) => expect(shapeOf(text).product).toBe(true));

  test.each([
    'The firm’s [Oversight] Council met twice.',
    'Scores on Alpaca [Eval] went up again.',
    'We wrote to Mr. [Oracle] about it.',
  ])('knows names by the capitals beside: %s', (text) =>
    expect(shapeOf(text)).toMatchObject({ name: true, product: false }),
  );

  test.each([
    'It is one [agent] of many.',
    'So we wait. [Agents] learn from this.',
    'Why Scalable [Oversight] Needs Better Judges',
    'Work on AI [alignment] goes on.',
  ])('leaves alone what is no name: %s', (text) => expect(shapeOf(text).name).toBe(false));
});
