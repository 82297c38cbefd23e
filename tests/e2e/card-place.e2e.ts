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
  const { x, y } = await pointOf(page, term);
  const isBeside = card.left > x + 8 || card.right < x - 8;
  const isClear = card.top > y + 8 || card.bottom < y - 8 || isBeside;
  expect(isClear, `${JSON.stringify(card)} ${x} ${y}`).toBe(true);
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

test('stands in the margin, level with its term, where nothing else is', async ({ page }) => {
  await page.setViewportSize({ width: 1_300, height: 800 });
  await page.addStyleTag({ content: 'body { margin: 2em auto 2em 60px }' });
  const card = await openCard(page, term);
  const column = await page.evaluate(() =>
    document.getElementById('below')?.getBoundingClientRect().toJSON(),
  );
  const { y } = await pointOf(page, term);
  expect(card.left).toBeGreaterThan(column.right);
  expect(card.top).toBeLessThan(y);
  expect(card.bottom).toBeGreaterThan(y);
  await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.locator('.paragraph')).toBeVisible();
  await expect.poll(async () => (await boxOf(page)).bottom).toBeGreaterThan(card.bottom);
  const full = await boxOf(page);
  expect([full.left, full.right]).toEqual([card.left, card.right]);
  expect(full.bottom).toBeLessThanOrEqual(800);
});

test('stands in no margin that is taken', async ({ page }) => {
  await page.setViewportSize({ width: 1_300, height: 800 });
  await page.addStyleTag({
    content:
      'body { margin: 2em auto 2em 60px } aside { position: absolute; left: 900px; top: 0; width: 300px; font: 20px serif }',
  });
  await page.evaluate(() => {
    const aside = document.createElement('aside');
    aside.textContent = 'Something else to read. '.repeat(40);
    document.body.append(aside);
  });
  const card = await openCard(page, term);
  const { y } = await pointOf(page, term);
  expect(card.top).toBeGreaterThan(y);
});

for (const size of [
  { width: 420, height: 100 },
  { width: 200, height: 60 },
]) {
  test(`keeps the line and the close button in view in a frame of ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.addStyleTag({
      content:
        'body { margin: 4px; font-size: 14px } #below { margin: 0 } #dense, #link { display: none }',
    });
    await page.setViewportSize(size);
    const card = await openCard(page, term);
    const { y } = await pointOf(page, term);
    expect(card.top).toBeGreaterThan(y);
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeInViewport({
      ratio: 0.9,
    });
  });
}

test('is beside the line in vertical writing', async ({ page }) => {
  await page.addStyleTag({
    content:
      'body { writing-mode: vertical-rl; margin: 2em } #tall, #end { height: auto; width: 50px }',
  });
  await openCard(page, term);
  const side = await page.locator('[data-gloss="card"] .theme').getAttribute('data-side');
  expect(['left', 'right']).toContain(side);
});

test('is dark where the page’s filter has made its ground dark', async ({ page }) => {
  await page.addStyleTag({
    content: 'html { filter: invert(1) hue-rotate(180deg); background: #fff }',
  });
  await openCard(page, term);
  await expect(page.locator('[data-gloss="card"] .theme')).toHaveClass(/dark/);
});

test('takes on a little of a coloured ground', async ({ page }) => {
  await page.addStyleTag({ content: 'html, body { background: #f4ecd8 }' });
  await openCard(page, term);
  const paper = await page
    .getByRole('dialog')
    .evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(paper).toBe('rgb(250, 246, 237)');
});

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
