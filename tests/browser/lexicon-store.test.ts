import { expect, test } from 'vitest';
import { readLexicon } from '../../browser/lexicon-store.ts';
import { encodeLexicon } from '../../engine/lexicon/codec.ts';
import { makeLexicon } from '../entries.ts';

const lexicon = makeLexicon({ hacking: ['reward hacking'] });
const { context, glossaries } = lexicon;
const base64 = Buffer.from(encodeLexicon(lexicon)).toString('base64');

test('reads a stored lexicon of the version wanted', () => {
  expect(readLexicon({ version: 'a', base64, context, glossaries }, 'a')).toEqual(lexicon);
});

test.each([
  ['nothing stored', undefined],
  ['another version', { version: 'b', base64, context, glossaries }],
  ['something else', { version: 'a', base64: 7, context, glossaries }],
  ['damaged text', { version: 'a', base64: '!', context, glossaries }],
  ['damaged bytes', { version: 'a', base64: base64.slice(0, 40), context, glossaries }],
  ['no surroundings', { version: 'a', base64, glossaries }],
  ['the format of before own glossaries', { version: 'a', base64, context }],
])('reads no lexicon from %s', (_, stored) => expect(readLexicon(stored, 'a')).toBeUndefined());
