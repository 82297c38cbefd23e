import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnsweringSearch } from '../../../engine/articles/answers.ts';
import { indexEntries, type ListedEntry } from '../../../engine/articles/entry-index.ts';
import { prepareSearch } from '../../../engine/articles/entry-search.ts';
import { bundledGlossary, listBundled } from '../../../engine/articles/listed-article.ts';
import { takeAllSteps } from '../../../engine/glossaries/take-steps.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const { articles } = compileGlossary();

function own(name: string, short: string): ListedEntry {
  return { id: `own-x-${name}`, name, spellings: [], short, glossary: 'x', language: 'en' };
}

function prepare(others: readonly ListedEntry[] = []) {
  const index = indexEntries([...listBundled(articles), ...others], [bundledGlossary, 'x']);
  const answer = createAnsweringSearch(articles);
  const search = takeAllSteps(prepareSearch(index, (query) => answer(query).map(({ id }) => id)));
  return (query: string) => Array.from(search(query), (at) => index.entries[at]?.id ?? '');
}

test('a name that is the query comes first, then those that begin with it and contain it', () => {
  const found = prepare([own('the reward', ''), own('rewards of all kinds', '')])('Reward');
  const at = (id: string) => found.indexOf(id);
  expect(at('reward-hacking')).toBeGreaterThan(-1);
  expect(at('own-x-rewards of all kinds')).toBeGreaterThan(-1);
  expect(at('own-x-the reward')).toBeGreaterThan(at('reward-hacking'));
});

test('definitions are searched last', () => {
  const found = prepare([own('heron', 'A bird that wades.')])('bird wades');
  expect(found[0]).toBe('own-x-heron');
});

test.each([
  ['what does mesa mean', 'mesa-optimizer'],
  ['rewrad hacking', 'reward-hacking'],
  ['corrigable', 'corrigibility'],
])('a question or a slip finds the entry: %s', (query, id) => {
  const find = prepare([own('mesa', 'Table.')]);
  expect(find(query).slice(0, 3)).toContain(id);
});

test('finds whatever contains all words, in a name or the definition', () => {
  const words = fc.array(fc.constantFrom('reward', 'bird', 'Wader', 'a', 'wa', '鳥類'));
  const texts = fc.record({ name: words, short: words });
  fc.assert(
    fc.property(fc.array(texts), words, (given, query) => {
      fc.pre(query.join(' ').length !== 1);
      const listed = given.map(({ name, short }, at) => ({
        ...own(`${name.join(' ')} ${at}`, short.join(' ')),
        id: String(at),
      }));
      const index = indexEntries(listed, ['x']);
      const search = takeAllSteps(prepareSearch(index, () => []));
      const found = Array.from(search(query.join(' ')), (at) => index.entries[at]?.id);
      const fitting = listed.filter(({ name, short }) => {
        const text = `${name} ${short}`.toLowerCase();
        return query.every((word) => text.includes(word.toLowerCase()));
      });
      expect(found.sort()).toEqual(fitting.map(({ id }) => id).sort());
    }),
  );
});

test('nothing is found for nonsense, and everything without a query', () => {
  const find = prepare();
  expect(find('zzzzqq')).toEqual([]);
  expect(find('  ')).toHaveLength(articles.length);
});
