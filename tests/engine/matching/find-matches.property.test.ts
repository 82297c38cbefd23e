import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from '../../../engine/matching/find-matches.ts';
import { makeLexicon } from '../../entries.ts';
import { findNaively } from './find-naively.ts';

/** Few words, so that random texts hold random forms often. */
const words = ['ai', 'goal', 'risk', 'mesa', 'x'];
const word = fc.constantFrom(...words);
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const join = fc.constantFrom(' ', '  ', '\n ', '-', '\u00a0', ', ', '. ', ' – ', '');
const text = fc
  .array(fc.tuple(word, fc.boolean(), join), { maxLength: 14 })
  .map((pieces) => pieces.map(([w, upper, j]) => (upper ? w.toUpperCase() : w) + j).join(''));

test('finds what a naive matcher finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(form, { maxLength: 6 }), text, (forms, content) => {
      const lexicon = makeLexicon({ entry: forms.map((f) => ({ form: f, inflect: false })) });
      const found: [number, number][] = [];
      findMatches(content, lexicon, (start, end) => found.push([start, end]));
      expect(found).toEqual(findNaively(content, forms));
    }),
    { numRuns: 2_000 },
  );
});

test('never overlaps and never leaves the text, whatever the text', () => {
  const lexicon = makeLexicon({ entry: ['ai', 'ai risk', 'P(doom)', "Goodhart's law", 's-risk'] });
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  const seeded = fc.array(fc.oneof(anything, fc.constantFrom('AI', ' risk', 'P(doom)', '’s law')));
  fc.assert(
    fc.property(seeded, (pieces) => {
      const content = pieces.join('');
      let last = 0;
      findMatches(content, lexicon, (start, end) => {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(content.length);
        last = end;
      });
    }),
    { numRuns: 2_000 },
  );
});

test('finds the same in one go as in pieces, wherever they are cut', () => {
  const lexicon = makeLexicon({ entry: ['ai', 'ai risk', 'mesa goal', "goal's x", 's-risk'] });
  const char = fc.constantFrom(' ', 'é', '’', '—', '𝔘', 'ﬁ', '\u00ad', '\ud800', 'я', '漢');
  const piece = fc.oneof(word, fc.constantFrom(' ', ' ', '-'), char);
  const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), cuts, (pieces, lengths) => {
      const content = pieces.join('');
      const whole: string[] = [];
      findMatches(content, lexicon, (start, end) => whole.push(`${start}-${end}`));
      const cut: string[] = [];
      for (let at = 0, n = 0; at < content.length; n++) {
        const until = Math.min(content.length, at + (lengths[n % lengths.length] ?? 1));
        at = findMatches(content, lexicon, (s, e) => cut.push(`${s}-${e}`), at, until);
      }
      expect(cut).toEqual(whole);
    }),
    { numRuns: 3_000 },
  );
});

test('finds forms in long text of every width of character', () => {
  const lexicon = makeLexicon({ entry: ['mesa goal', 'ai'] });
  const filler = 'naïve “words” — 𝔘 и 漢字, co\u00adop ';
  const content = `${filler.repeat(200)}mesa goal ${filler.repeat(200)}AI`;
  const found: string[] = [];
  findMatches(content, lexicon, (start, end) => found.push(content.slice(start, end)));
  expect(found).toEqual(['mesa goal', 'AI']);
});
