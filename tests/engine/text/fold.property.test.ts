import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflect } from '../../../engine/lexicon/inflect.ts';
import { tokenize } from '../../../engine/lexicon/tokens.ts';
import { findMatches } from '../../../engine/matching/find-matches.ts';
import { makeLexicon } from '../../entries.ts';

const forms = [
  'corrigible',
  'mesa-optimizer',
  "Goodhart's law",
  'reward hacking',
  'P(doom)',
  'AGI',
];
const lexicon = makeLexicon({ all: forms });

/** What may stand in a word without being seen or making a difference. */
const invisible = fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u0301', '\u2060', '\u202e');
/** Other ways of writing the same character. */
const alike: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', '\u00a0', '\n', '\u2009', '\t  '],
  '-': ['-', '\u2010', '\u2011', '–'],
  "'": ["'", '’', '\u02bc'],
  a: ['a', 'A', 'à', 'ａ'],
  o: ['o', 'O', 'ö', 'ø'],
  i: ['i', 'I', 'ï'],
};

const piece = fc.constantFrom(...forms, 'the', 'agent', 'of', '.', ',', 'é');
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

/** A text, and for each of its characters how it is written. */
const disguised = text.chain((plain) =>
  fc
    .tuple(
      ...Array.from(plain, (char) =>
        fc.tuple(fc.constantFrom(...(alike[char] ?? [char])), invisible),
      ),
    )
    .map((written) => ({ plain, written })),
);

function matchesOf(content: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  findMatches(content, lexicon, (start, end) => found.push([start, end]));
  return found;
}

test('a disguised text holds the same forms, at the places where they now stand', () => {
  fc.assert(
    fc.property(disguised, ({ plain, written }) => {
      let content = '';
      const starts: number[] = [];
      const ends: number[] = [];
      Array.from(plain).forEach((char, index) => {
        const [shape = char, extra = ''] = written[index] ?? [];
        starts.push(content.length);
        content += shape;
        ends.push(content.length);
        // Signs and spaces stay bare: what follows them would belong to the next word.
        if (/\p{L}/u.test(char)) content += extra;
      });
      const expected = matchesOf(plain).map(([start, end]) => [starts[start], ends[end - 1]]);
      const found = matchesOf(content);
      expect(found.map(([start]) => start)).toEqual(expected.map(([start]) => start));
      found.forEach(([, end], index) => {
        const [, seen = 0] = expected[index] ?? [];
        const rest = content.slice(Math.min(end, seen), Math.max(end, seen));
        expect(rest).toMatch(/^(\p{M}|\p{Cf})*$/u);
      });
    }),
    { numRuns: 1_500 },
  );
});

test('what is marked folds to a form, or to a spelling made of one by rule', () => {
  const spellings = new Set(forms.flatMap(inflect).map((form) => tokenize(form).join(' ')));
  fc.assert(
    fc.property(disguised, ({ written }) => {
      const content = written.map(([shape, extra]) => shape + extra).join('');
      for (const [start, end] of matchesOf(content)) {
        expect(spellings).toContain(tokenize(content.slice(start, end)).join(' '));
      }
    }),
    { numRuns: 1_500 },
  );
});

test('a million combining marks and a word without end are read like anything else', () => {
  expect(matchesOf(`e${'\u0301'.repeat(1_000_000)} corrigible`)).toHaveLength(1);
  expect(matchesOf(`${'a'.repeat(5_000_000)} corrigible`)).toHaveLength(1);
  expect(matchesOf(`${' '.repeat(5_000_000)}corrigible`)).toHaveLength(1);
  expect(matchesOf(`reward${' '.repeat(1_000_000)}hacking`)).toHaveLength(1);
});
