import type { Page } from 'playwright';
import { expect, highlighted, hoverTerm, pointOf, test } from './chromium.ts';

const hostileStyles = [
  '* { all: unset !important }',
  '* { all: initial !important; display: none }  html, body, p { display: block !important }',
  '[data-gloss] { display: none !important; position: static !important; opacity: 0 !important }',
  '[data-gloss]::part(x), [data-gloss] * { color: red !important }  * { font-size: 40px !important }',
  ':root { --paper: red !important; --ink: red !important; --text-size: 3 !important }',
  'html { transform: translate(50px, 30px) scale(0.9); filter: grayscale(1); overflow: hidden }',
  'body { zoom: 1.5 }',
  'html { zoom: 1.3 }',
  '* { writing-mode: vertical-rl; letter-spacing: 9px; text-transform: uppercase }  p { writing-mode: horizontal-tb }',
  '[data-gloss]::backdrop, *::backdrop { display: block !important; background: red !important; position: fixed; inset: 0 }',
];

/** What the card looks like in itself, wherever it is. */
function lookOf(page: Page) {
  return page.locator('[data-gloss="card"]').evaluate((host) => {
    const inner = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
    const box = host.getBoundingClientRect();
    return {
      size: [box.width, box.height].map(Math.round),
      modules: inner.map((element) => {
        const { color, backgroundColor, font, letterSpacing, textTransform, writingMode } =
          getComputedStyle(element);
        return [color, backgroundColor, font, letterSpacing, textTransform, writingMode].join();
      }),
    };
  });
}

async function openCard(page: Page) {
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await hoverTerm(page, 'corrigible');
  await expect(page.getByRole('dialog')).toBeVisible();
  // It fades in.
  await page
    .getByRole('dialog')
    .evaluate((card) => Promise.all(card.getAnimations().map(({ finished }) => finished)));
}

async function expectBesideTerm(page: Page): Promise<void> {
  const card = await page.locator('[data-gloss="card"]').evaluate((host) => {
    const { left, top } = host.getBoundingClientRect();
    return { left, top };
  });
  const term = await pointOf(page, 'corrigible');
  expect(card.top - term.y).toBeGreaterThan(6);
  expect(card.top - term.y).toBeLessThan(60);
  expect(Math.abs(card.left - term.x)).toBeLessThan(120);
}

test('no style of the page changes anything about the card, nor the card the page', async ({
  page,
  origin,
}) => {
  // So narrow that no style leaves a margin free for the card, whose size depends on that.
  await page.setViewportSize({ width: 1_000, height: 800 });
  await page.goto(`${origin}/card.html`);
  await openCard(page);
  const usual = await lookOf(page);
  for (const css of hostileStyles) {
    await page.goto(`${origin}/card.html`);
    await page.addStyleTag({ content: css });
    const pageStyles = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body *')].map((element) => {
          const { width, height, left, top } = element.getBoundingClientRect();
          return [width, height, left, top, getComputedStyle(element).color].join();
        }),
      );
    const before = await pageStyles();
    await openCard(page);
    expect(await lookOf(page), css).toEqual(usual);
    await test.step(css, () => expectBesideTerm(page));
    expect(await pageStyles(), css).toEqual(before);
  }
});

test('nothing is painted behind the card', async ({ page, origin }) => {
  await page.goto(`${origin}/card.html`);
  await page.addStyleTag({ content: '*::backdrop { background: red !important }' });
  await openCard(page);
  const corner = { x: 1_000, y: 700, width: 20, height: 20 };
  const withCard = await page.screenshot({ clip: corner });
  await page.keyboard.press('Escape');
  expect(withCard.equals(await page.screenshot({ clip: corner }))).toBe(true);
});

test('clicks and keys that scripts make change nothing in the card', async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await hoverTerm(page, 'corrigible');
  const know = page.getByRole('dialog').getByRole('button', { name: 'I know this' });
  await know.waitFor();
  await know.evaluate((button: HTMLElement) => {
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect(know).toBeVisible();
  expect(await highlighted(page)).toContain('corrigible');
  await know.click();
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
});
