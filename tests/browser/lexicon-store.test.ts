import { expect, test } from 'vitest';
import { readLexicon } from '../../browser/lexicon-store.ts';
import { encodeLexicon, lexiconSum } from '../../engine/lexicon/codec.ts';
import { makeLexicon } from '../entries.ts';

const lexicon = makeLexicon({ hacking: ['reward hacking'] });
const { context, glossaries } = lexicon;
const bytes = encodeLexicon(lexicon);
const base64 = Buffer.from(bytes).toString('base64');
const sum = lexiconSum(bytes, context, glossaries);

test('reads a stored lexicon of the version wanted', () => {
  expect(readLexicon({ version: 'a', base64, context, glossaries, sum }, 'a')).toEqual(lexicon);
});

test.each([
  ['nothing stored', undefined],
  ['another version', { version: 'b', base64, context, glossaries, sum }],
  ['something else', { version: 'a', base64: 7, context, glossaries, sum }],
  ['damaged text', { version: 'a', base64: '!', context, glossaries, sum }],
  ['damaged bytes', { version: 'a', base64: base64.slice(0, 40), context, glossaries, sum }],
  ['no list of glossaries', { version: 'a', base64, context, sum }],
  ['no surroundings', { version: 'a', base64, glossaries, sum }],
])('reads no lexicon from %s', (_, stored) => expect(readLexicon(stored, 'a')).toBeUndefined());

test('reads no lexicon in which any bit has changed, or a run of bytes is gone', () => {
  const stored = (changed: Uint8Array) => ({
    version: 'a',
    base64: Buffer.from(changed).toString('base64'),
    context,
    glossaries,
    sum,
  });
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(readLexicon(stored(changed), 'a')).toBeUndefined();
  }
  for (let start = 0; start < bytes.length; start += 7) {
    const changed = bytes.slice().fill(0, start, start + 16);
    const isSame = changed.every((byte, index) => byte === bytes[index]);
    if (!isSame) expect(readLexicon(stored(changed), 'a')).toBeUndefined();
  }
});

test('reads no lexicon whose surroundings have changed', () => {
  const other = `${context.slice(0, -1)}?`;
  expect(
    readLexicon({ version: 'a', base64, context: other, glossaries, sum }, 'a'),
  ).toBeUndefined();
});

test('reads a stored lexicon whose glossaries the browser has stored in another order of names', () => {
  const range = { id: 'own', first: 0, end: 1, mode: 'except', sites: [], language: 'en' };
  const reordered = Object.fromEntries(Object.entries(range).reverse());
  const own = lexiconSum(bytes, context, [range]);
  const stored = { version: 'a', base64, context, glossaries: [reordered], sum: own };
  expect(readLexicon(stored, 'a')).toBeDefined();
  const changed = { ...stored, glossaries: [{ ...range, end: 2 }] };
  expect(readLexicon(changed, 'a')).toBeUndefined();
});
