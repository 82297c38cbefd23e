import { expect, test } from 'vitest';
import { findHiddenCharacter } from '../../glossary/hidden-characters.ts';
import { parseEntry } from '../../glossary/parse.ts';

test.each([
  ['reverses text', 'Safe \u202Eelbats\u202C', 'U+202E'],
  ['isolates text', 'a \u2066b\u2069', 'U+2066'],
  ['splits a word', 'cor\u200Brigible', 'U+200B'],
  ['joins nothing', 'x\u200D', 'U+200D'],
  ['may break a word', 'align\u00ADment', 'U+00AD'],
  ['speaks to machines only', 'x\u{E0041}', 'U+E0041'],
])('a character that %s is found', (_, text, name) =>
  expect(findHiddenCharacter(`first\n${text}`)).toEqual({ name, line: 2 }),
);

test.each([['naïve “AI” – 漢字 e\u0301'], ['שלום'], ['a\u00A0b'], ['👍🏽']])(
  '%s is not hidden',
  (text) => expect(findHiddenCharacter(text)).toBeUndefined(),
);

test('an entry with one is refused, with its line', () =>
  expect(parseEntry('x.md', '---\nname: x\u202E\n---\n')).toMatchObject({
    ok: false,
    problems: [{ line: 2, message: expect.stringContaining('U+202E') }],
  }));
