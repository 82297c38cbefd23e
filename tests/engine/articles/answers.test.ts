import { describe, expect, test } from 'vitest';
import { createAnsweringSearch } from '../../../engine/articles/answers.ts';
import { createSearch } from '../../../engine/articles/search.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const { articles } = compileGlossary();
const search = createAnsweringSearch(articles);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('createAnsweringSearch', () => {
  test.each([
    ['what is it called when a model pretends to be aligned during training', 'proxy-alignment'],
    ['why would an AI resist being switched off?', 'shutdown-resistance'],
    ['a system that finds loopholes in its reward', 'specification-gaming'],
  ])('answers "%s" with %s among the first', (query, id) =>
    expect(ids(query).slice(0, 5)).toContain(id),
  );

  test('finds the same as the plain search where that finds something', () => {
    const plain = createSearch(articles);
    for (const query of ['mesa', 'what does mesa mean', 'corigible', 'staying switched on']) {
      expect(ids(query)).toEqual(plain(query).map(({ id }) => id));
    }
  });

  test('finds nothing for nothing, for nonsense, or for what the field does not speak of', () => {
    expect(ids('')).toEqual([]);
    expect(ids('zzzzqq yyyyxx')).toEqual([]);
    expect(ids('how do I bake sourdough bread with whole rye flour')).toEqual([]);
  });
});
