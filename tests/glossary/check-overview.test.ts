import { expect, test } from 'vitest';
import { checkEntries } from '../../glossary/check.ts';
import { checkMarks } from '../../glossary/check-marks.ts';
import { checkOverviews } from '../../glossary/check-overview.ts';
import { makeEntry } from '../entries.ts';

const members = ['a', 'b', 'c'].map((id) => ({ id, why: `it differs as ${id}` }));
const fine = { id: 'one', kind: 'overview', members } as const;

const file = (entry: ReturnType<typeof makeEntry>) => ({
  file: `${entry.id}.md`,
  entry,
  listed: [],
  lineOf: (path: readonly (string | number)[]) =>
    ['kind', 'contrast', 'members'].indexOf(String(path[0])) + 1,
});

function messagesOf(given: Parameters<typeof makeEntry>[0]): string[] {
  return checkOverviews([file(makeEntry(given))]).map(({ line, message }) => `${line}: ${message}`);
}

test('an overview has nothing to be said of', () => expect(messagesOf(fine)).toEqual([]));

test.each([
  [
    'members of what is no overview',
    { ...fine, kind: 'term' as const },
    '3: "members" is for overviews. Write "kind: overview", or remove it.',
  ],
  [
    'contrast',
    { ...fine, contrast: [{ id: 'a', why: 'it differs' }] },
    '2: an overview has "members" in place of "contrast". Remove "contrast".',
  ],
  [
    'too few members',
    { ...fine, members: members.slice(1) },
    '3: the overview compares 2 entries. List 3 to 8 in "members", each with an id and one line why it differs.',
  ],
  [
    'no members',
    { ...fine, members: [] },
    '1: the overview compares 0 entries. List 3 to 8 in "members", each with an id and one line why it differs.',
  ],
  [
    'too many members',
    { ...fine, members: Array.from('abcdefghi', (id) => ({ id, why: 'so' })) },
    '3: the overview compares 9 entries. List 3 to 8 in "members", each with an id and one line why it differs.',
  ],
  [
    'a member twice',
    { ...fine, members: [...members, { id: 'a', why: 'again' }] },
    '3: "members" names "a" twice. Remove one of the two.',
  ],
  [
    'a long line',
    { ...fine, members: [...members, { id: 'd', why: 'x'.repeat(121) }] },
    '3: the difference of "d" has 121 characters. Write one line of at most 120.',
  ],
])('%s are found', (_, given, message) => expect(messagesOf(given)).toEqual([message]));

test('a member that is no entry, or the overview itself, is an error', () => {
  const given = { ...fine, members: [...members, { id: 'one', why: 'itself' }] };
  const others = ['a', 'b'].map((id) => makeEntry({ id }));
  const messages = checkEntries([makeEntry(given), ...others].map(file)).map((p) => p.message);
  expect(messages.filter((message) => message.startsWith('"members"'))).toEqual([
    '"members" names "c", which is no entry. Write the file name of an entry without .md, or remove the line.',
    '"members" names the entry itself. Remove "one".',
  ]);
});

test("a source mark in a member's line is an error", () => {
  const given = { ...fine, members: [...members, { id: 'd', why: 'it differs [1]' }] };
  expect(checkMarks([file(makeEntry(given))])[0]?.message).toMatch(
    /^"members" holds a source mark/,
  );
});
