import type { CDPSession, Page } from 'playwright';
import { expect, highlighted, type Point, pointOf, test } from './chromium.ts';

let touch: CDPSession;

test.beforeEach(async ({ page, origin }) => {
  touch = await page.context().newCDPSession(page);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await page.goto(`${origin}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

/** A finger goes down, along a way, and up. */
async function put(...way: readonly [Point, ...Point[]]): Promise<void> {
  const [first, ...others] = way;
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] });
  for (const point of others) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const tap = (point: Point) => put(point);

const sheetOf = (page: Page) => page.getByRole('dialog');

test('a tap on a term opens a sheet at the lower edge, with a button that closes it', async ({
  page,
}) => {
  await tap(await pointOf(page, 'corrigible'));
  await expect(sheetOf(page)).toBeVisible();
  const box = await sheetOf(page).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box?.width).toBe(width);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height);
  const close = await sheetOf(page).getByRole('button', { name: 'Close' }).boundingBox();
  await tap({ x: (close?.x ?? 0) + 14, y: (close?.y ?? 0) + 14 });
  await expect(sheetOf(page)).toHaveCount(0);
});

test('a tap elsewhere closes it', async ({ page }) => {
  await tap(await pointOf(page, 'corrigible'));
  await expect(sheetOf(page)).toBeVisible();
  await tap({ x: 1_000, y: 30 });
  await expect(sheetOf(page)).toHaveCount(0);
});

test('a link is followed, and no sheet opens', async ({ page }) => {
  await tap(await pointOf(page, 'reward hacking'));
  await expect(page).toHaveURL(/#followed$/);
  await page.waitForTimeout(600);
  await expect(sheetOf(page)).toHaveCount(0);
});

test('scrolling with a finger on a term opens nothing', async ({ page }) => {
  const { x, y } = await pointOf(page, 'Instrumental convergence');
  await put(...([0, 8, 20, 35, 50].map((up) => ({ x, y: y - up })) as [Point, ...Point[]]));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.waitForTimeout(600);
  await expect(sheetOf(page)).toHaveCount(0);
});

test('a long press is left to the browser', async ({ page }) => {
  const { x, y } = await pointOf(page, 'corrigible');
  const points = [{ x, y }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points });
  await page.waitForTimeout(1_000);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(600);
  await expect(sheetOf(page)).toHaveCount(0);
});
