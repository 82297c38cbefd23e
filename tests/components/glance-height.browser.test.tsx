import { render } from 'preact';
import { expect, test } from 'vitest';
import { bundledArticles } from '../../browser/bundled-articles.ts';
import articleCss from '../../components/article.css?inline';
import { Card } from '../../components/Card.tsx';
import cardCss from '../../components/card.css?inline';
import type { CardActions, Why } from '../../components/card-actions.ts';
import themeCss from '../../components/theme.css?inline';
import type { Article } from '../../engine/articles/article.ts';

/** What a glance may cover, in CSS pixels: about six lines of text, and about eight. */
const usual = 180;
const most = 240;

const actions: CardActions = {
  findArticle: async () => undefined,
  close: () => undefined,
  pin: () => undefined,
  showFull: () => undefined,
  know: async () => 'saved',
  hideHere: async () => 'saved',
  copy: () => true,
  openLibrary: () => undefined,
  define: () => undefined,
};
const why: Why = {
  reasons: [],
  names: new Map(),
  site: 'example.org',
  reject: async () => 'saved',
};

/** @returns the heights of the glances at all entries, in CSS pixels, lowest first. */
function heightsOf(surfaceOf: (article: Article) => string): number[] {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = themeCss + articleCss + cardCss;
  const theme = document.createElement('div');
  theme.className = 'theme';
  theme.style.setProperty('--text-size', '1');
  root.append(style, theme);
  const heights = [...bundledArticles().values()].map((article) => {
    const found = { kind: 'article', article, surface: surfaceOf(article), why } as const;
    render(null, theme);
    render(
      <Card found={found} pinned={false} full={false} announcement="" actions={actions} />,
      theme,
    );
    return theme.getBoundingClientRect().height;
  });
  host.remove();
  return heights.toSorted((one, other) => one - other);
}

function shareBelow(heights: readonly number[], limit: number): number {
  return heights.filter((height) => height <= limit).length / heights.length;
}

test.each([
  ['met by its name', ({ name }: Article) => name],
  ['met by another name', () => 'another name'],
])(
  'a glance covers about six lines of text, whatever the entry (%s)',
  { timeout: 120_000 },
  (_, surfaceOf) => {
    const heights = heightsOf(surfaceOf);
    expect(heights.length).toBeGreaterThan(800);
    expect(heights[heights.length >> 1]).toBeLessThanOrEqual(usual);
    expect(shareBelow(heights, most)).toBeGreaterThan(0.99);
  },
);
