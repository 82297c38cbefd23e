import type { Page } from 'playwright';
import { expect, highlighted, hoverTerm, setSettings, test } from './chromium.ts';

const cardOf = (page: Page) => page.locator('[data-gloss="card"]').getByRole('dialog');

/** @returns whether the card is what a pointer meets all over it. */
function isOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { left, right, top, bottom } = (
      document.querySelector('[data-gloss="card"]') as Element
    ).getBoundingClientRect();
    const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    return places.every(([x, y]) => {
      const met = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
      return met instanceof HTMLElement && met.dataset.gloss === 'card';
    });
  });
}

async function expectUsable(page: Page, term: string): Promise<void> {
  await expect.poll(() => highlighted(page)).toContain(term);
  await hoverTerm(page, term);
  await expect(cardOf(page)).toBeVisible();
  await expect.poll(() => isOnTop(page)).toBe(true);
  await cardOf(page).getByRole('button', { name: 'More', exact: true }).click();
  await expect(cardOf(page).getByRole('button', { name: 'Less' })).toBeFocused();
  await expect.poll(() => isOnTop(page)).toBe(true);
}

test.beforeEach(async ({ context, page, origin }) => {
  // What is closed when it is read is marked only if every occurrence is.
  await setSettings(context, { occurrence: 'all' });
  await page.goto(`${origin}/layers.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('is above the highest z-index', async ({ page }) => {
  await expectUsable(page, 'corrigible');
});

test('is above a modal dialog, and can be used, if its term is in there', async ({ page }) => {
  const before = await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
    return document.documentElement.outerHTML;
  });
  await expectUsable(page, 'instrumental convergence');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-gloss="card"]')).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('is above a popover, which a click in the card does not close', async ({ page }) => {
  await page.evaluate(() => document.getElementById('popover')?.showPopover());
  await expectUsable(page, 'treacherous turn');
  await expect(page.locator('#popover')).toBeVisible();
});

test('is above what fills the screen', async ({ page }) => {
  await page.locator('#screen').click();
  await page.evaluate(() => document.getElementById('screen')?.requestFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('screen');
  await expectUsable(page, 'reward hacking');
});
