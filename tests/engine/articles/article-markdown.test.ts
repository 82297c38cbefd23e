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
  }),
  new Map(),
  makeLexicon({ hacking: ['reward hacking'] }),
);

test('plain text has the definition and every source with its address', () => {
  expect(asPlainText(article)).toBe(
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
  expect(asMarkdown(article)).toBe(
    [
      '**Reward hacking**: Gaining \\*reward\\* by a trick, as a corrigible\\_agent would not.',
      '',
      '- A. Author 2020, [On \\[tricks\\]](<https://example.org/a_(b)>)',
      '- B. Author 2021, [More](<https://example.org/b>)',
      '- Gloss, CC BY 4.0',
    ].join('\n'),
  );
});
