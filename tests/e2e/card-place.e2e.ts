import type { Page } from 'playwright';
import { expect, highlighted, hoverTerm, pointOf, setSettings, test } from './chromium.ts';

type Box = { left: number; top: number; right: number; bottom: number };

const boxOf = (page: Page): Promise<Box> =>
  page
    .locator('[data-gloss="card"]')
    .evaluate((host) => host.getBoundingClientRect().toJSON() as Box);

/** Opens a term's card. @returns where it is, once it has come to rest. */
async function openCard(page: Page, term: string): Promise<Box> {
  await expect.poll(() => highlighted(page)).toContain(term);
  await hoverTerm(page, term);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return boxOf(page);
}

/** The card is within the viewport, and neither over the term's line nor under the pointer. */
async function expectWellPlaced(page: Page, term: string, card: Box): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(width);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.bottom).toBeLessThanOrEqual(height + 0.5);
  const { y } = await pointOf(page, term);
  expect(card.top > y + 8 || card.bottom < y - 8, `${card.top} ${card.bottom} ${y}`).toBe(true);
}

/** Puts the term at a place of the viewport. */
function putAt(page: Page, css: string): Promise<void> {
  return page.evaluate((style) => {
    const below = document.getElementById('below') as HTMLElement;
    below.style.cssText = `position: fixed; width: 300px; margin: 0; ${style}`;
  }, css);
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/card.html`);
});

const term = 'Instrumental convergence';

for (const [where, css] of [
  ['at the upper left', 'left: 5px; top: 5px'],
  ['at the lower right', 'right: -60px; bottom: 5px'],
  ['in the middle', 'left: 500px; top: 380px'],
  ['over two lines', 'left: 500px; top: 300px; width: 120px'],
] as const) {
  test(`is in view and beside the line of a term ${where}`, async ({ page }) => {
    await putAt(page, css);
    await expectWellPlaced(page, term, await openCard(page, term));
    await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.locator('.paragraph')).toHaveCount(1);
    await expect
      .poll(async () => (await boxOf(page)).bottom)
      .toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) + 0.5);
    await expectWellPlaced(page, term, await boxOf(page));
  });
}

test('follows its term when the page scrolls', async ({ page }) => {
  const before = await openCard(page, term);
  await page.evaluate(() => scrollBy(0, 40));
  await expect.poll(async () => (await boxOf(page)).top).toBeCloseTo(before.top - 40, 0);
});

// 1,280 pixels at 200 and 400 %, and a phone.
for (const size of [
  { width: 640, height: 400 },
  { width: 320, height: 256 },
  { width: 390, height: 800 },
]) {
  test(`is a sheet in a window of ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.evaluate(() =>
      document.querySelector('#below')?.scrollIntoView({ block: 'center' }),
    );
    const card = await openCard(page, term);
    expect([card.left, card.right]).toEqual([0, size.width]);
    expect([0, size.height]).toContain(card.top === 0 ? 0 : Math.round(card.bottom));
    await expectWellPlaced(page, term, card);
    await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.locator('.paragraph')).toHaveCount(1);
    await expectWellPlaced(page, term, await boxOf(page));
    const sideways = await page
      .locator('.body')
      .evaluate((body) => body.scrollWidth > body.clientWidth);
    expect(sideways).toBe(false);
  });
}

test('begins at the right on pages that read from right to left, itself from left to right', async ({
  page,
}) => {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const card = await openCard(page, term);
  const right = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('gloss') ?? [])].filter(({ startContainer }) =>
      startContainer.textContent?.startsWith('Instrumental'),
    );
    const live = new Range();
    live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
    live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
    return live.getBoundingClientRect().right;
  });
  // Its text is where the term's is.
  expect(card.right - 19).toBeCloseTo(right, -1);
  const direction = await page.getByRole('dialog').evaluate((el) => getComputedStyle(el).direction);
  expect(direction).toBe('ltr');
  await expectWellPlaced(page, term, card);
});

test('grows with the size of text that the reader has chosen', async ({ page, context }) => {
  const usual = await openCard(page, term);
  await setSettings(context, { textSize: 150 });
  await expect
    .poll(async () => {
      const { left, right } = await boxOf(page);
      return Math.round(right - left);
    })
    .toBe(Math.round((usual.right - usual.left) * 1.5));
  await expectWellPlaced(page, term, await boxOf(page));
});

test('is light or dark as the ground of its term, unless the reader has chosen', async ({
  page,
  context,
}) => {
  const isDark = async () =>
    /\bdark\b/.test((await page.locator('[data-gloss="card"] .theme').getAttribute('class')) ?? '');
  await openCard(page, term);
  expect(await isDark()).toBe(false);
  await setSettings(context, { theme: 'dark' });
  await expect.poll(isDark).toBe(true);
  await setSettings(context, { theme: 'page' });
  await expect.poll(isDark).toBe(false);
  await page.keyboard.press('Escape');
  // Dark text colours do not deceive: the ground counts.
  await page.addStyleTag({ content: 'body { background: oklch(0.25 0.02 200); color: #789 }' });
  await page.mouse.move(5, 700, { steps: 3 });
  await openCard(page, term);
  expect(await isDark()).toBe(true);
  await setSettings(context, { theme: 'light' });
  await expect.poll(isDark).toBe(false);
});
