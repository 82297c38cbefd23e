import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from '../../../engine/matching/find-matches.ts';
import { makeLexicon } from '../../entries.ts';
import { findInScriptsNaively } from './find-in-scripts-naively.ts';

/** Few words of many scripts, so that random texts hold random forms often. */
const words = [
  'ai',
  'ёж',
  'еж',
  'гай',
  'λόγος',
  'שלום',
  'سلام',
  'हिंदी',
  '強化',
  '学',
  'モデル',
  'がサー',
  'ตา',
  'เกม',
  '강화',
  '학습',
];
const word = fc.constantFrom(...words);
const form = fc.array(word, { minLength: 1, maxLength: 3 });
const join = fc.constantFrom('', '', ' ', '\n  ', '。', ', ');
const written = fc
  .tuple(word, fc.constantFrom('NFC', 'NFD', 'NFKC'), fc.boolean())
  .map(([plain, how, upper]) => (upper ? plain.toUpperCase() : plain).normalize(how));
const text = fc
  .array(fc.tuple(written, join), { maxLength: 12 })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

function find(content: string, forms: readonly (readonly string[])[]): [number, number][] {
  const lexicon = makeLexicon({
    entry: forms.map((list) => ({ form: list.join(' '), inflect: false })),
  });
  const found: [number, number][] = [];
  findMatches(content, lexicon, (start, end) => found.push([start, end]));
  return found;
}

test('finds what a naive matcher finds in any mixture of scripts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(form, { maxLength: 6 }), text, (forms, content) => {
      expect(find(content, forms)).toEqual(findInScriptsNaively(content, forms));
    }),
    { numRuns: 4_000 },
  );
});

test('every form is found in itself, as a whole, however it is composed', () => {
  const letters = [...words.join(''), ...'ガｶﾞーッ々ｱ한𠮷ÅéЙïßｘ'];
  const anyForm = fc
    .string({ unit: fc.constantFrom(...letters, ...letters, ...'・- '), minLength: 1 })
    .filter((given) => !/(^|[・ -])([\p{M}าーﾞ々・ -]|$)/u.test(given));
  fc.assert(
    fc.property(anyForm, fc.constantFrom('NFC', 'NFD', 'NFKC'), (given, how) => {
      const lexicon = makeLexicon({ entry: [{ form: given, inflect: false }] });
      const content = given.normalize(how);
      let rest = content;
      findMatches(content, lexicon, (start, end) => {
        rest = content.slice(0, start) + content.slice(end);
      });
      // What marks a letter that no mark changes is not part of the match.
      expect(rest).toMatch(/^[\p{M}าーﾞ々]*$/u);
    }),
    { numRuns: 3_000 },
  );
});
