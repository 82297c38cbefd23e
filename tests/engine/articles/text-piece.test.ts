import { describe, expect, test } from 'vitest';
import { citesByNumber, toArticle } from '../../../engine/articles/article.ts';
import { citeSources, plainText } from '../../../engine/articles/text-piece.ts';
import { makeEntry, makeLexicon } from '../../entries.ts';

const term = { kind: 'term', text: 'reward hacking', id: 'hacking' } as const;
const source = (number: number) => ({ kind: 'source', source: number }) as const;

describe('citeSources', () => {
  const pieces = ['Ann saw ', term, ' in 2016.'];

  test.each([
    ['within plain text', [{ at: 30, source: 1 }], ['Ann saw ', term, ' in 2016', source(1), '.']],
    [
      'at the end, twice',
      [
        { at: 31, source: 1 },
        { at: 31, source: 2 },
      ],
      ['Ann saw ', term, ' in 2016.', source(1), source(2)],
    ],
    ['right after a term', [{ at: 22, source: 1 }], ['Ann saw ', term, source(1), ' in 2016.']],
    ['within a term', [{ at: 14, source: 1 }], ['Ann saw ', term, source(1), ' in 2016.']],
    ['at the beginning', [{ at: 0, source: 1 }], [source(1), 'Ann saw ', term, ' in 2016.']],
    [
      'at several places of one piece',
      [
        { at: 25, source: 1 },
        { at: 30, source: 2 },
      ],
      ['Ann saw ', term, ' in', source(1), ' 2016', source(2), '.'],
    ],
    ['nowhere', [], pieces],
  ])('puts a reference %s', (_, marks, expected) => {
    expect(citeSources(pieces, marks)).toEqual(expected);
  });

  test('plain text has no references', () => {
    expect(plainText(citeSources(pieces, [{ at: 30, source: 1 }]))).toBe(
      'Ann saw reward hacking in 2016.',
    );
  });
});

test('a mark in the middle of a term neither hides the term nor is lost', () => {
  const lexicon = makeLexicon({ one: ['one'], hacking: ['reward hacking'] });
  const entry = makeEntry({
    id: 'one',
    paragraph: 'Ann saw reward hacking.',
    paragraphMarks: [{ at: 14, source: 1 }],
  });
  const article = toArticle(entry, new Map(), new Map(), lexicon);
  expect(article.paragraph).toEqual(['Ann saw ', term, source(1), '.']);
  expect(citesByNumber(article)).toBe(true);
  expect(citesByNumber(toArticle(makeEntry({ id: 'one' }), new Map(), new Map(), lexicon))).toBe(
    false,
  );
});
