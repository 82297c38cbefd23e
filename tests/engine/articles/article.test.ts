import { expect, test } from 'vitest';
import { overviewsOf, toArticle } from '../../../engine/articles/article.ts';
import { makeEntry, makeLexicon } from '../../entries.ts';

const entries = [
  makeEntry({
    id: 'kinds',
    kind: 'overview',
    members: [
      { id: 'a', why: 'it is first' },
      { id: 'b', why: 'it is second' },
    ],
  }),
  makeEntry({ id: 'a', name: 'the A' }),
  makeEntry({ id: 'b' }),
  makeEntry({ id: 'other' }),
];
const names = new Map(entries.map(({ id, name }) => [id, name]));

test('an overview names its members, and each of them names the overview', () => {
  const [kinds, a, , other] = entries.map((entry) =>
    toArticle(entry, names, overviewsOf(entries), makeLexicon({})),
  );
  expect(kinds).toMatchObject({
    kind: 'overview',
    members: [
      { id: 'a', name: 'the A', why: 'it is first' },
      { id: 'b', name: 'b', why: 'it is second' },
    ],
    overviews: [],
  });
  expect(a).toMatchObject({ kind: 'term', overviews: [{ id: 'kinds', name: 'kinds' }] });
  expect(other?.overviews).toEqual([]);
});
