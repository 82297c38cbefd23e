import { expect, test } from 'vitest';
import type { Article } from '../../../engine/articles/article.ts';
import { toMarkdownList } from '../../../engine/articles/escape-markdown.ts';
import { inOrder } from '../../../engine/articles/term-order.ts';
import { compileGlossary } from '../../../scripts/compile-glossary.ts';

function article(id: string, level: Article['level'], requires: readonly string[] = []): Article {
  return {
    id,
    name: id,
    kind: 'term',
    category: 'alignment',
    level,
    senses: [],
    sources: [],
    spellings: [],
    short: ['About ', { kind: 'term', text: id, id }, '.'],
    paragraph: [],
    notes: [],
    requires: requires.map((need) => ({ id: need, name: need })),
    related: [],
    contrast: [],
    members: [],
    overviews: [],
  };
}

const all = [
  article('deceptive alignment', 'advanced', ['mesa-optimizer']),
  article('mesa-optimizer', 'intermediate', ['optimizer']),
  article('optimizer', 'basic'),
];
const [deceptive, mesa, optimizer] = all as [Article, Article, Article];
const find = (id: string) => all.find((each) => each.id === id);
const idsIn = (order: Parameters<typeof inOrder>[1], given: readonly Article[]) =>
  inOrder(given, order, find).map(({ id }) => id);

test('keeps the order of the page', () =>
  expect(idsIn('page', all)).toEqual(['deceptive alignment', 'mesa-optimizer', 'optimizer']));

test('puts basic terms first', () =>
  expect(idsIn('level', all)).toEqual(['optimizer', 'mesa-optimizer', 'deceptive alignment']));

test('puts what is needed first, also by way of terms that are not on the page', () => {
  expect(idsIn('reading', [deceptive, mesa, optimizer])).toEqual([
    'optimizer',
    'mesa-optimizer',
    'deceptive alignment',
  ]);
  expect(idsIn('reading', [deceptive, optimizer])).toEqual(['optimizer', 'deceptive alignment']);
});

test('ends although terms need each other', () => {
  const a = article('a', 'basic', ['b']);
  const b = article('b', 'basic', ['a']);
  expect(inOrder([a, b], 'reading', (id) => ({ a, b })[id]).map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
});

test('in the glossary, no term stands before one that it needs', () => {
  const { articles } = compileGlossary();
  const byId = new Map(articles.map((each) => [each.id, each]));
  const order = inOrder(articles, 'reading', (id) => byId.get(id)).map(({ id }) => id);
  const place = new Map(order.map((id, index) => [id, index]));
  for (const { id, requires } of articles) {
    for (const need of requires) {
      expect(place.get(need.id) ?? -1, `${id} needs ${need.id}`).toBeLessThan(place.get(id) ?? 0);
    }
  }
});

test('a list is copied as Markdown that means just these letters', () => {
  expect(toMarkdownList([optimizer, { ...mesa, name: 'P(doom)*', short: ['<b>[x](y)_z'] }])).toBe(
    '- **optimizer**: About optimizer.\n- **P(doom)\\***: \\<b\\>\\[x\\](y)\\_z\n',
  );
});
