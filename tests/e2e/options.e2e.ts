import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { expect, highlighted, hoverTerm, test } from './chromium.ts';

async function openOptions(context: BrowserContext, extension: string): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  await expect(options.getByRole('heading', { name: 'Gloss' })).toBeVisible();
  return options;
}

const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('marks every occurrence, and the first alone again, without a reload', async ({
  context,
  extension,
  page,
}) => {
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: 'Every time' }).check();
  const corrigible = async () =>
    (await highlighted(page)).filter((text) => text === 'corrigible').length;
  await expect.poll(corrigible).toBe(2);
  await options.getByRole('radio', { name: 'Once on a page' }).check();
  await expect.poll(corrigible).toBe(1);
});

test('switches subjects off', async ({ context, extension, page }) => {
  const options = await openOptions(context, extension);
  await options.getByRole('switch', { name: 'Agency and goals' }).click();
  await expect.poll(() => highlighted(page)).not.toContain('instrumental convergence');
  expect(await highlighted(page)).toContain('corrigible');
  await options.reload();
  await expect(options.getByRole('switch', { name: 'Agency and goals' })).not.toBeChecked();
});

test('paints with elements, and restores the page when told to stop', async ({
  context,
  extension,
  page,
}) => {
  const before = await htmlOf(page);
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: /As an element/ }).check();
  await expect(page.locator('gloss-mark').first()).toHaveText('instrumental');
  await expect(page.locator('gloss-mark')).toHaveText([
    'instrumental',
    ' convergence',
    'corrigible',
    'superintelligence',
    'reward hacking',
  ]);
  expect(await highlighted(page)).toEqual([]);
  await page.locator('gloss-mark', { hasText: 'corrigible' }).hover();
  await expect(page.getByRole('dialog', { name: 'Corrigibility' })).toBeVisible();
  await page.keyboard.press('Escape');
  await options.getByRole('switch', { name: 'Gloss is on' }).click();
  await expect(page.locator('gloss-mark')).toHaveCount(0);
  expect(await htmlOf(page)).toBe(before);
});

test('lists the sites that are switched off, and removes them', async ({
  context,
  extension,
  page,
}) => {
  const options = await openOptions(context, extension);
  await expect(options.getByText('No site is switched off.')).toBeVisible();
  await options.evaluate(() =>
    chrome.storage.local.set({ 'setting.sites': { '127.0.0.1': 'off' } }),
  );
  await expect(options.getByRole('listitem')).toHaveText(/127\.0\.0\.1/);
  await expect.poll(() => highlighted(page)).toEqual([]);
  await options.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
  await expect(options.getByRole('listitem')).toHaveCount(0);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('is on for chosen sites only, if so told', async ({ context, extension, page }) => {
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: 'Only on the sites switched on' }).check();
  await expect.poll(() => highlighted(page)).toEqual([]);
});

test('damaged settings fall back to defaults, and nothing else is lost', async ({
  context,
  extension,
  page,
}) => {
  const options = await openOptions(context, extension);
  await options.evaluate(() =>
    chrome.storage.local.set({
      'setting.occurrence': { from: 'the future' },
      'setting.enabled': 'perhaps',
      'setting.sites': { 'example.org': 'off', 'example.net': 7 },
      'setting.unheardOf': 42,
    }),
  );
  await options.reload();
  await expect(options.getByRole('radio', { name: 'Once on a page' })).toBeChecked();
  await expect(options.getByRole('listitem')).toHaveText(/example\.org/);
  await page.reload();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await options.getByRole('switch', { name: 'Alignment' }).click();
  const stored = await options.evaluate(() => chrome.storage.local.get('setting.unheardOf'));
  expect(stored).toEqual({ 'setting.unheardOf': 42 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility problem that axe finds (${colorScheme})`, async ({
    context,
    extension,
  }) => {
    const options = await openOptions(context, extension);
    await options.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
  });
}

test('the card has no accessibility problem that axe finds', async ({ page }) => {
  await hoverTerm(page, 'corrigible');
  await page.getByRole('dialog').getByRole('button', { name: 'More' }).click();
  const { violations } = await new AxeBuilder({ page }).include('gloss-card').analyze();
  expect(violations).toEqual([]);
});

test('marks words with several meanings everywhere if told to, and leaves rejected ones alone', async ({
  context,
  extension,
  page,
}) => {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The estate agent spoke of moratoriums in public.';
    document.querySelector('h1')?.after(paragraph);
  });
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: /^Everything/ }).check();
  await expect.poll(() => highlighted(page)).toContain('moratoriums');
  await options.evaluate(() =>
    chrome.storage.local.set({ 'setting.otherSenses': { '127.0.0.1 pause': 'near' } }),
  );
  await expect.poll(() => highlighted(page)).not.toContain('moratoriums');
  await options.getByRole('button', { name: 'Remove “pause” on 127.0.0.1' }).click();
  await expect.poll(() => highlighted(page)).toContain('moratoriums');
  await options.getByRole('radio', { name: /^Balanced/ }).check();
  await expect.poll(() => highlighted(page)).not.toContain('moratoriums');
});
