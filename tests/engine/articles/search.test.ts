import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../engine/articles/search.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const search = createSearch(compileGlossary().articles);
const first = (query: string) => search(query)[0]?.id;

describe('createSearch', () => {
  test.each([
    ['corrigibility', 'corrigibility'],
    ['corigible', 'corrigibility'],
    ['instrumnetal convergence', 'instrumental-convergence'],
    ['mesa optimiser', 'mesa-optimizer'],
    ['convergence instrumental', 'instrumental-convergence'],
    ['RLHF', 'rlhf'],
    ['rlhf', 'rlhf'],
    ['goodharts law', 'goodharts-law'],
    ['paper clip', 'paperclip-maximizer'],
    ['AGI', 'artificial-general-intelligence'],
    ['  x-risk ', 'existential-risk'],
    ['staying switched on', 'instrumental-convergence'],
  ])('for "%s" finds %s first', (query, id) => expect(first(query)).toBe(id));

  test.each([
    'what does mesa mean',
    'What does “mesa” mean?',
    'what is a mesa',
    'was bedeutet mesa',
    'qué significa mesa',
    'que veut dire mesa ?',
    'mesaとは何ですか',
    'mesa是什么意思？',
  ])('answers "%s" with the entries on mesa', (query) =>
    expect(search(query).map(({ id }) => id)).toEqual(search('mesa').map(({ id }) => id)),
  );

  test('leaves a name alone that is made of question words', () =>
    expect(first('the waluigi effect')).toBe('waluigi-effect'));

  test('finds overviews by what they compare', () => {
    const ids = search('sharp left turn good conduct').map(({ id }) => id);
    expect(ids).toEqual(['kinds-of-takeoff']);
  });

  test('finds nothing for nothing, and nothing for nonsense', () => {
    expect(search('')).toEqual([]);
    expect(search('   ')).toEqual([]);
    expect(search('zzzzqq')).toEqual([]);
    expect(search('what is zzzzqq')).toEqual([]);
  });

  test.each(['(', '[a', '\\', '*', '"', '-', 'a|b', '\ud800'])('copes with %j', (query) => {
    expect(() => search(query)).not.toThrow();
  });
});
