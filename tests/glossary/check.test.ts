import { describe, expect, test } from 'vitest';
import { checkEntries } from '../../glossary/check.ts';
import { countSentences } from '../../glossary/count.ts';
import { makeEntry } from '../entries.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

/** The messages about one entry among two. */
function messagesOf(given: Partial<Parameters<typeof makeEntry>[0]>): string[] {
  const source = { author: 'A', year: 2020, title: 'T', url: 'https://example.org/' };
  const fine = { sources: [source, source], paragraph: words(80), short: 'A made-up example.' };
  const filed = [
    makeEntry({ id: 'one', ...fine, ...given }),
    makeEntry({ id: 'another', ...fine, requires: ['one'] }),
  ].map((entry) => ({ file: `${entry.id}.md`, entry, listed: [], lineOf: () => 7 }));
  return checkEntries(filed).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe('checkEntries', () => {
  test('has nothing to say of good entries', () => expect(messagesOf({})).toEqual([]));

  test.each([
    [
      'a dangling reference',
      { related: ['anothr'] },
      /one\.md:7: "related" names "anothr".*Did you mean "another"\?/,
    ],
    ['a reference to itself', { requires: ['one'] }, /names the entry itself/],
    [
      'a cue that speaks both ways',
      { cues: { for: ['judge'], against: ['Judge'] } },
      /one\.md:7: the cue "Judge" speaks for the meaning and against it/,
    ],
    [
      'a cue that is too long',
      { cues: { for: ['a debate-like thing'], against: [] } },
      /longer than 3 words/,
    ],
    ['a circle', { requires: ['another'] }, /one → another → one/],
    ['a long definition', { short: `${'a'.repeat(160)}.` }, /161 characters. Cut it to 160/],
    ['two sentences', { short: 'One thing. Another thing.' }, /more than one sentence/],
    ['a short paragraph', { paragraph: words(59) }, /59 words. Write 60 to 130/],
    ['a long paragraph', { paragraph: words(131) }, /131 words/],
    ['too few sources', { sources: makeEntry({ id: 'x' }).sources }, /needs 2 sources and has 1/],
    [
      'a circular definition',
      { name: 'corrigibility', short: 'A corrigible thing.' },
      /explains the term by itself \("corrigib…"\)/,
    ],
    [
      'a long example',
      { notes: [{ kind: 'example', text: 'A. B. C. D.', marks: [] }] as const },
      /longer than 3 sentences/,
    ],
  ])('finds %s', (_, given, message) => {
    expect(messagesOf(given as Parameters<typeof messagesOf>[0]).join('\n')).toMatch(message);
  });
});

test('counts sentences as a reader does', () => {
  expect(countSentences('One sentence, e.g. this one by A. et al. here.')).toBe(1);
  expect(countSentences('One. Two! Three? "Four."')).toBe(4);
});
