import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, cutPath, type PathText } from '../../../engine/articles/short-path.ts';

const path: readonly PathText[] = [
  { id: 'clay', definition: 10, article: 50 },
  { id: 'brick', definition: 10, article: 30 },
  { id: 'wall', definition: 10, article: 40 },
];

describe('a path to one term', () => {
  test('is told whole if there is time', () =>
    expect(cutPath(path, 150, true)).toEqual({
      steps: [
        { id: 'clay', isWhole: true },
        { id: 'brick', isWhole: true },
        { id: 'wall', isWhole: true },
      ],
      words: 150,
      leftTerms: [],
      leftArticles: [],
    }));

  test('keeps all definitions first, then the articles nearest to its end', () =>
    expect(cutPath(path, 100, true)).toEqual({
      steps: [
        { id: 'clay', isWhole: false },
        { id: 'brick', isWhole: true },
        { id: 'wall', isWhole: true },
      ],
      words: 100,
      leftTerms: [],
      leftArticles: ['clay'],
    }));

  test('leaves out what is farthest from its end', () =>
    expect(cutPath(path, 20, true)).toEqual({
      steps: [
        { id: 'brick', isWhole: false },
        { id: 'wall', isWhole: false },
      ],
      words: 20,
      leftTerms: ['clay'],
      leftArticles: ['brick', 'wall'],
    }));
});

test('of a page’s terms, those that come first are kept', () => {
  const { steps, leftTerms } = cutPath(path, 25, false);
  expect(steps.map(({ id }) => id)).toEqual(['clay', 'brick']);
  expect(leftTerms).toEqual(['wall']);
});

test('never takes longer than there is time for, and says of each term what is left out', () => {
  const texts = fc.uniqueArray(
    fc.record({ id: fc.string(), definition: fc.nat(60), article: fc.nat(300) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(texts, fc.nat(1_500), fc.boolean(), (given, words, toLast) => {
      const cut = cutPath(given, words, toLast);
      expect(cut.words).toBeLessThanOrEqual(words);
      const told = cut.steps.map(({ id }) => id);
      expect([...told, ...cut.leftTerms].sort()).toEqual(given.map(({ id }) => id).sort());
      for (const { id, isWhole } of cut.steps) {
        const hasArticle = given.some((each) => each.id === id && each.article > 0);
        expect(cut.leftArticles.includes(id)).toBe(hasArticle && !isWhole);
      }
    }),
  );
});

test('counts words as readers do', () => {
  expect(countWords('An AI that — as such — acts.')).toBe(8);
  expect(countWords(' ')).toBe(0);
});
