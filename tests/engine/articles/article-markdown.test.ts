import { expect, test } from 'vitest';
import { toArticle } from '../../../engine/articles/article.ts';
import { asMarkdown, asPlainText } from '../../../engine/articles/article-markdown.ts';
import { makeEntry, makeLexicon } from '../../entries.ts';

const article = toArticle(
  makeEntry({
    id: 'hacking',
    name: 'reward hacking',
    short: 'Gaining *reward* by a trick, as a corrigible_agent would not.',
    sources: [
      { author: 'A. Author', year: 2020, title: 'On [tricks]', url: 'https://example.org/a_(b)' },
      { author: 'B. Author', year: 2021, title: 'More', url: 'https://example.org/b' },
    ],
    paragraph: 'Ann_Author tried a trick in 2020, and again in 2021.',
    paragraphMarks: [
      { at: 32, source: 1 },
      { at: 52, source: 1 },
      { at: 52, source: 2 },
    ],
    notes: [{ kind: 'matters', text: 'It works.', marks: [{ at: 8, source: 2 }] }],
  }),
  new Map(),
  new Map(),
  makeLexicon({ hacking: ['reward hacking'] }),
);

test('plain text has the definition and every source with its address', () => {
  expect(asPlainText(article, 'definition')).toBe(
    [
      'Reward hacking: Gaining *reward* by a trick, as a corrigible_agent would not.',
      '',
      'A. Author 2020, On [tricks]. https://example.org/a_(b)',
      'B. Author 2021, More. https://example.org/b',
      'Gloss, CC BY 4.0',
    ].join('\n'),
  );
});

test('Markdown links the sources, and shows signs of its own as they are', () => {
  expect(asMarkdown(article, 'definition')).toBe(
    [
      '**Reward hacking**: Gaining \\*reward\\* by a trick, as a corrigible\\_agent would not.',
      '',
      '- A. Author 2020, [On \\[tricks\\]](<https://example.org/a_(b)>)',
      '- B. Author 2021, [More](<https://example.org/b>)',
      '- Gloss, CC BY 4.0',
    ].join('\n'),
  );
});

test('the whole article as plain text has numbers for its references, and for its sources', () => {
  expect(asPlainText(article, 'everything')).toBe(
    [
      'Reward hacking: Gaining *reward* by a trick, as a corrigible_agent would not.',
      '',
      'Ann_Author tried a trick in 2020[1], and again in 2021.[1][2]',
      '',
      'Why it matters: It works[2].',
      '',
      '[1] A. Author 2020, On [tricks]. https://example.org/a_(b)',
      '[2] B. Author 2021, More. https://example.org/b',
      'Gloss, CC BY 4.0',
    ].join('\n'),
  );
});

test('the whole article as Markdown has links for its references', () => {
  expect(asMarkdown(article, 'everything')).toBe(
    [
      '**Reward hacking**: Gaining \\*reward\\* by a trick, as a corrigible\\_agent would not.',
      '',
      'Ann\\_Author tried a trick in 2020[\\[1\\]](<https://example.org/a_(b)>), and again in 2021.[\\[1\\]](<https://example.org/a_(b)>)[\\[2\\]](<https://example.org/b>)',
      '',
      'Why it matters: It works[\\[2\\]](<https://example.org/b>).',
      '',
      '1. A. Author 2020, [On \\[tricks\\]](<https://example.org/a_(b)>)',
      '2. B. Author 2021, [More](<https://example.org/b>)',
      '- Gloss, CC BY 4.0',
    ].join('\n'),
  );
});

const overview = {
  ...article,
  members: [
    { id: 'a', name: 'one_kind', why: 'it differs' },
    { id: 'b', name: 'another', why: 'it *does* too' },
  ],
};

test('what an overview compares is copied with its definition', () => {
  expect(asPlainText(overview, 'definition').split('\n').slice(1, 5)).toEqual([
    '',
    '- one_kind: it differs',
    '- another: it *does* too',
    '',
  ]);
  expect(asMarkdown(overview, 'definition').split('\n').slice(1, 5)).toEqual([
    '',
    '- one\\_kind: it differs',
    '- another: it \\*does\\* too',
    '',
  ]);
});
