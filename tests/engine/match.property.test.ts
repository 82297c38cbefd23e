import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from '../../engine/match.ts';
import { makeLexicon } from '../entries.ts';

/** Few words, so that random texts hold random forms often. */
const words = ['ai', 'goal', 'risk', 'mesa', 'x'];
const word = fc.constantFrom(...words);
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const join = fc.constantFrom(' ', '  ', '\n ', '-', '\u00a0', ', ', '. ', ' – ', '');
const text = fc
  .array(fc.tuple(word, fc.boolean(), join), { maxLength: 14 })
  .map((pieces) => pieces.map(([w, upper, j]) => (upper ? w.toUpperCase() : w) + j).join(''));

/** The same question asked the slow way: try every form at every word start, keep the longest. */
function findSlowly(content: string, forms: readonly string[]): [number, number][] {
  const patterns = forms.map(
    (f) => new RegExp(`${f.split(' ').join('(?:\\s+|-)')}(?![\\p{L}\\p{N}])`, 'iuy'),
  );
  const found: [number, number][] = [];
  for (let at = 0; at < content.length; ) {
    const before = content[at - 1] ?? ' ';
    const ends = /[\p{L}\p{N}]/u.test(before)
      ? []
      : patterns.flatMap((pattern) => {
          pattern.lastIndex = at;
          return pattern.test(content) ? [pattern.lastIndex] : [];
        });
    const end = Math.max(0, ...ends);
    if (end > 0) found.push([at, end]);
    at = end > 0 ? end : at + 1;
  }
  return found;
}

test('finds what a naive matcher finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(form, { maxLength: 6 }), text, (forms, content) => {
      const lexicon = makeLexicon({ entry: forms.map((f) => ({ form: f, inflect: false })) });
      const found: [number, number][] = [];
      findMatches(content, lexicon, (start, end) => found.push([start, end]));
      expect(found).toEqual(findSlowly(content, forms));
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
