import { expect, test } from 'vitest';
import { readLexicon } from '../../browser/lexicon-store.ts';
import { encodeLexicon } from '../../engine/codec.ts';
import { makeLexicon } from '../entries.ts';

const lexicon = makeLexicon({ hacking: ['reward hacking'] });
const base64 = Buffer.from(encodeLexicon(lexicon)).toString('base64');

test('reads a stored lexicon of the version wanted', () => {
  expect(readLexicon({ version: 'a', base64 }, 'a')).toEqual(lexicon);
});

test.each([
  ['nothing stored', undefined],
  ['another version', { version: 'b', base64 }],
  ['something else', { version: 'a', base64: 7 }],
  ['damaged text', { version: 'a', base64: '!' }],
  ['damaged bytes', { version: 'a', base64: base64.slice(0, 40) }],
])('reads no lexicon from %s', (_, stored) => expect(readLexicon(stored, 'a')).toBeUndefined());
