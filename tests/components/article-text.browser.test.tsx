import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ArticleText } from '../../components/ArticleText.tsx';
import articleCss from '../../components/article.css?inline';
import themeCss from '../../components/theme.css?inline';
import type { Article } from '../../engine/articles/article.ts';

const plain: Article = {
  id: 'hacking',
  name: 'reward hacking',
  kind: 'term',
  category: 'alignment',
  level: 'basic',
  senses: [],
  sources: [
    { author: 'Stephen M. Omohundro', year: 2008, title: 'Drives', url: 'https://example.org/a' },
    { author: 'Ann Author et al.', year: 2016, title: 'Problems', url: 'javascript:alert(1)' },
  ],
  spellings: [],
  short: ['A definition.'],
  paragraph: ['It was seen in 2008.'],
  notes: [{ kind: 'example', text: ['An example.'] }],
  requires: [],
  related: [],
  contrast: [],
  members: [],
  overviews: [],
};

const cited: Article = {
  ...plain,
  paragraph: [
    'Seen by ',
    { kind: 'term', text: 'evaluators', id: 'evaluation' },
    ' in 2008',
    { kind: 'source', source: 1 },
    ' and 2016',
    { kind: 'source', source: 2 },
    ', not since',
    { kind: 'source', source: 3 },
    '.',
  ],
};

const overview: Article = {
  ...plain,
  kind: 'overview',
  members: [
    { id: 'takeoff', name: 'takeoff', why: 'the passage, at whatever pace' },
    { id: 'explosion', name: 'intelligence explosion', why: 'one way for it to go' },
  ],
};

function show(article: Article, onOpen: (id: string) => void = () => undefined) {
  document.body.innerHTML = `<style>${themeCss}${articleCss}</style>`;
  const root = document.createElement('div');
  root.className = 'theme';
  root.style.cssText = 'width: 340px; padding: 12px; background: var(--paper)';
  document.body.append(root);
  render(<ArticleText article={article} onOpen={onOpen} />, root);
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a reference is a link with the name of its source, and says that it is one', async () => {
  show(cited);
  const mark = page.getByRole('link', { name: 'Source 1: Omohundro 2008', exact: true });
  await expect.element(mark).toHaveTextContent('1');
  await expect.element(mark).toHaveAttribute('href', 'https://example.org/a');
  await expect.element(mark).toHaveAttribute('title', 'Source 1: Omohundro 2008');
  await expect.element(mark).toHaveAttribute('rel', 'noopener noreferrer');
});

test('a source that is on no web page is named and no link; one that is not there is nothing', async () => {
  const root = show(cited);
  await expect
    .element(page.getByRole('img', { name: 'Source 2: Author et al. 2016' }))
    .toBeVisible();
  expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://example.org/a',
    'https://example.org/a',
  ]);
  expect(root.querySelector('.paragraph')?.textContent).toBe(
    'Seen by evaluators in 20081 and 20162, not since.',
  );
});

test('Tab reaches terms and references in the order of the text', () => {
  const stops = show(cited).querySelectorAll('a[href], [tabindex="0"]');
  expect(Array.from(stops, ({ textContent }) => textContent)).toEqual([
    'evaluators',
    '1',
    'Drives',
  ]);
});

test('a reference is raised, as high as a target should be, and moves no line', () => {
  const heightOf = (article: Article) =>
    show(article).querySelector('.paragraph')?.getBoundingClientRect().height;
  expect(heightOf({ ...cited, paragraph: ['Seen', { kind: 'source', source: 1 }] })).toBe(
    heightOf({ ...cited, paragraph: ['Seen'] }),
  );
  const link = show(cited).querySelector('.source-mark a');
  expect(link?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

test.each([
  ['numbered when the text refers to them', cited, 'OL'],
  ['not numbered otherwise', plain, 'UL'],
])('sources are %s', (_, article, tag) => {
  expect(show(article).querySelector('.sources')?.tagName).toBe(tag);
});

test('an overview sets its members side by side', async () => {
  const onOpen = vi.fn();
  const root = show(overview, onOpen);
  await expect.element(page.getByText('Side by side')).toBeVisible();
  expect(Array.from(root.querySelectorAll('dt, dd'), ({ textContent }) => textContent)).toEqual([
    'takeoff',
    'the passage, at whatever pace',
    'intelligence explosion',
    'one way for it to go',
  ]);
  await page.getByRole('button', { name: 'intelligence explosion' }).click();
  expect(onOpen).toHaveBeenCalledWith('explosion');
  const [name, why] = [root.querySelector('dt'), root.querySelector('dd')];
  expect(name?.getBoundingClientRect().right).toBeLessThan(why?.getBoundingClientRect().left ?? 0);
});

test('a member leads to the overviews that it is in', async () => {
  show({ ...plain, overviews: [{ id: 'kinds', name: 'kinds of takeoff' }] });
  await expect.element(page.getByText('Compared in')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'kinds of takeoff' })).toBeVisible();
});

test('an article that compares nothing has no comparison', () => {
  expect(show(plain).querySelector('.comparison')).toBeNull();
});
