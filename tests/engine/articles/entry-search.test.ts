import { expect, test } from 'vitest';
import { createAnsweringSearch } from '../../../engine/articles/answers.ts';
import { indexEntries, type ListedEntry } from '../../../engine/articles/entry-index.ts';
import { createEntrySearch } from '../../../engine/articles/entry-search.ts';
import { bundledGlossary, listBundled } from '../../../engine/articles/listed-article.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

const { articles } = compileGlossary();

function own(name: string, short: string): ListedEntry {
  return { id: `own-x-${name}`, name, spellings: [], short, glossary: 'x', language: 'en' };
}

function prepare(others: readonly ListedEntry[] = []) {
  const index = indexEntries([...listBundled(articles), ...others], [bundledGlossary, 'x']);
  const answer = createAnsweringSearch(articles);
  const search = createEntrySearch(index, (query) => answer(query).map(({ id }) => id));
  return (query: string) => search(query).map((at) => index.entries[at]?.id ?? '');
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

test('letters typed one by one find what the whole query finds', () => {
  const typing = prepare([own('heron', 'A bird that wades in reward.')]);
  for (const query of ['r', 're', 'rew', 'reward', 'reward h', 'reward hack', 'rew', 'zzz', 're']) {
    expect(typing(query)).toEqual(prepare([own('heron', 'A bird that wades in reward.')])(query));
  }
});

test('nothing is found for nonsense, and everything without a query', () => {
  const find = prepare();
  expect(find('zzzzqq')).toEqual([]);
  expect(find('  ')).toHaveLength(articles.length);
});
