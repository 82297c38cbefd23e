import type { Page } from 'playwright';
import { dispatchCommand, expect, highlighted, setSettings, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

test.use({ density: 'balanced' });

/** The most marks in any part of a page as high as the window, and their whole number. */
async function marksOf(page: Page): Promise<{ readonly most: number; readonly total: number }> {
  return page.evaluate(() => {
    const tops = [...(CSS.highlights.get('gloss') ?? [])].map((found) => {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range.getBoundingClientRect().top + scrollY;
    });
    const near = tops.map(
      (top) => tops.filter((other) => other >= top && other < top + innerHeight).length,
    );
    return { most: Math.max(0, ...near), total: tops.length };
  });
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/dense.html`);
  await expect.poll(() => highlighted(page)).not.toEqual([]);
});

test('marks about eight terms in a window, and everyday words only for newcomers', async ({
  page,
  context,
}) => {
  const balanced = await marksOf(page);
  expect(balanced.most).toBeLessThanOrEqual(10);
  expect(balanced.most).toBeGreaterThan(3);
  expect(await highlighted(page)).not.toContain('chatbot');
  await setSettings(context, { density: 'fewer' });
  await expect.poll(async () => (await marksOf(page)).most).toBeLessThanOrEqual(5);
  await setSettings(context, { density: 'all' });
  await expect.poll(() => highlighted(page)).toContain('chatbot');
  expect((await marksOf(page)).total).toBeGreaterThan(balanced.total);
});

test('the popup changes the density at once, and tells apart what is not underlined', async ({
  page,
  context,
  extension,
}) => {
  const { total } = await marksOf(page);
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByRole('heading', { name: /^Found, not underlined/ })).toBeVisible();
  await popup.getByRole('radio', { name: 'All terms' }).check();
  await expect.poll(async () => (await marksOf(page)).total).toBeGreaterThan(total);
  await expect(popup.getByRole('heading', { name: /^Found, not underlined/ })).toBeHidden();
});

test('a command and a button show all terms until Escape, without a shift of the page', async ({
  page,
  context,
  extension,
}) => {
  const before = await highlighted(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.bringToFront();
  await dispatchCommand(context, 'show-all-terms');
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(before.length);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await highlighted(page)).sort()).toEqual(before.sort());
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('button', { name: 'Underline all' }).click();
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(before.length);
  // An app that goes to another of its views ends it too.
  await page.evaluate(() => history.pushState({}, '', '?view=next'));
  await expect.poll(async () => (await highlighted(page)).sort()).toEqual(before.sort());
});
