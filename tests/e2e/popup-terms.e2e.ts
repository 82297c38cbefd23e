import type { Page } from 'playwright';
import { expect, highlighted, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

const names = (popup: Page) => popup.locator('.result b').allTextContents();

test('lists every term with its count, in page order, by level, and as it is best read', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
  expect(await names(popup)).toEqual([
    'Instrumental convergence',
    'Corrigibility',
    'Superintelligence',
    'Reward hacking',
  ]);
  expect(await popup.locator('.jump').allTextContents()).toEqual(['2×', '2×', '1×', '1×']);
  const order = popup.getByRole('combobox', { name: 'Sort by' });
  const byName = (a: string, b: string) => a.localeCompare(b);
  const all = (await names(popup)).sort(byName);
  for (const label of ['Easiest first', 'Prerequisites first']) {
    await order.selectOption(label);
    expect((await names(popup)).sort(byName)).toEqual(all);
  }
});

test('lists the terms of frames too', async ({ context, extension, page, origin }) => {
  await page.goto(`${origin}/frames.html`);
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('On this page · 2 terms')).toBeVisible();
  expect(await names(popup)).toEqual(['Corrigibility', 'Instrumental convergence']);
});

test('filters the list as one types, beside what the glossary holds', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('searchbox').fill('instrumental');
  await expect(popup.getByText('On this page · 1 term', { exact: true })).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'In the glossary' })).toBeVisible();
  expect((await names(popup))[0]).toBe('Instrumental convergence');
});

test('jumps from occurrence to occurrence, which flash', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  const flashing = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('gloss-flash') ?? [];
      const block = range?.startContainer.parentElement?.closest('p, li, div');
      return block?.textContent?.trim().slice(0, 12);
    });
  const jump = popup.getByRole('button', {
    name: 'Go to the next of 2 occurrences of “instrumental',
  });
  await jump.click();
  await expect.poll(flashing).toBe('The argument');
  await jump.click();
  await expect.poll(flashing).toBe('Again: instr');
  await jump.click();
  await expect.poll(flashing).toBe('The argument');
  await popup.getByRole('button', { name: '“reward hacking”' }).click();
  await expect.poll(flashing).toBe('Far below, r');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await expect.poll(flashing).toBeUndefined();
});

test('opens the card where the term stands, and leaves the page to it', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await popup.locator('.result', { hasText: 'Corrigibility' }).click();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Show on the page' }).click();
  await closed;
  await page.bringToFront();
  await expect(page.getByRole('dialog', { name: 'Corrigibility' })).toBeVisible();
});

test('copies the list with definitions as Markdown', async ({ context, extension, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.getByText('Copied as a Markdown list')).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim().split('\n')).toHaveLength(4);
  expect(copied).toMatch(/^- \*\*instrumental convergence\*\*: The claim that agents/);
});
