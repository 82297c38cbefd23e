import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, highlighted, hoverTerm, test } from './chromium.ts';
import { openOptions } from './own-pages.ts';

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
  await options.getByRole('radio', { name: 'Once per page' }).check();
  await expect.poll(corrigible).toBe(1);
});

test('passes links over', async ({ context, extension, page }) => {
  const options = await openOptions(context, extension);
  await options.getByRole('switch', { name: 'Underline terms in links' }).click();
  await expect.poll(() => highlighted(page)).toEqual(['corrigible', 'instrumental convergence']);
});

test('marks fewer terms', async ({ context, extension, page, origin }) => {
  await page.goto(`${origin}/dense.html`);
  const count = async () => (await highlighted(page)).length;
  await expect.poll(count).toBeGreaterThan(10);
  const all = await count();
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: 'Fewer', exact: true }).check();
  await expect.poll(count).toBeLessThan(all);
  expect(await count()).toBeGreaterThan(0);
});

test('leaves out subjects, and what the reader knows', async ({ context, extension, page }) => {
  const options = await openOptions(context, extension);
  await options.getByRole('switch', { name: 'Agency and goals' }).click();
  await expect.poll(() => highlighted(page)).not.toContain('instrumental convergence');
  expect(await highlighted(page)).toContain('corrigible');
  await options.reload();
  await expect(options.getByRole('switch', { name: 'Agency and goals' })).not.toBeChecked();
  await options.getByRole('radio', { name: 'More', exact: true }).check();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await options.getByRole('radio', { name: 'I work on AI safety' }).check();
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
});

test('takes known terms back, and that back again', async ({ context, extension, page }) => {
  const options = await openOptions(context, extension);
  await options.evaluate(() =>
    chrome.storage.local.set({ 'setting.knownTerms': ['corrigibility'] }),
  );
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
  await options.getByRole('button', { name: 'Underline “corrigibility” again' }).click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('list', { name: 'Terms you know' })).toContainText(
    'corrigibility',
  );
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
});

test('shows how marks will look', async ({ context, extension }) => {
  const options = await openOptions(context, extension);
  const sample = options.locator('.sample').first();
  const line = () => sample.evaluate((element) => getComputedStyle(element).textDecoration);
  expect(await line()).toContain('dotted');
  await options.getByRole('radio', { name: 'Solid' }).check();
  await expect.poll(line).not.toContain('dotted');
  await options.getByLabel('Underline colour').fill('#aa00bb');
  await expect.poll(line).toContain('rgb(170, 0, 187)');
  await options.getByRole('button', { name: 'Reset to default' }).click();
  await expect.poll(line).not.toContain('rgb(170, 0, 187)');
});

test('stores what is chosen for the card', async ({ context, extension }) => {
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: 'On click only' }).check();
  await options.getByRole('slider', { name: 'Hover delay' }).fill('600');
  await options.getByRole('radio', { name: 'Dark', exact: true }).check();
  await options.getByRole('slider', { name: 'Card text size' }).fill('130');
  const key = 'setting.textSize';
  const storedSize = () =>
    options.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
  // Changes are stored one after another: the last one comes when all have.
  await expect.poll(storedSize).toBe(130);
  await options.reload();
  await expect(options.getByRole('radio', { name: 'On click only' })).toBeChecked();
  await expect(options.getByText('600 ms')).toBeVisible();
  await expect(options.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  await expect(options.getByText('130%')).toBeVisible();
});

test('paints with elements, and restores the page when told to stop', async ({
  context,
  extension,
  page,
}) => {
  const before = await htmlOf(page);
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: /As page elements/ }).check();
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
  await options.getByRole('switch', { name: 'Use Gloss' }).click();
  await expect(page.locator('gloss-mark')).toHaveCount(0);
  expect(await htmlOf(page)).toBe(before);
});

test('finds options by what they say', async ({ context, extension }) => {
  const options = await openOptions(context, extension);
  const search = options.getByRole('searchbox', { name: 'Search settings' });
  await search.fill('headings');
  await expect(options.getByRole('switch', { name: 'Underline terms in headings' })).toBeVisible();
  await expect(options.getByRole('switch', { name: 'Underline terms in links' })).toBeHidden();
  await expect(options.getByRole('heading', { name: 'Sites' })).toBeHidden();
  await search.fill('sites');
  await expect(options.getByRole('heading', { name: 'Sites' })).toBeVisible();
  await search.fill('zzzz');
  await expect(options.getByText('No settings match “zzzz”.')).toBeVisible();
  await search.fill('');
  await expect(options.getByRole('switch', { name: 'Underline terms in links' })).toBeVisible();
});

test('shows the keys, and leads to the browser’s own page for them', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  await expect(options.getByRole('row', { name: 'Open the popup Not set' })).toBeVisible();
  const opened = context.waitForEvent('page');
  await options.getByRole('button', { name: 'Change shortcuts' }).click();
  expect((await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('tells of a problem with a definition no more than the term and the version', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  await options.getByRole('combobox', { name: 'Which term?' }).fill('Corrigibility');
  const link = options.getByRole('link', { name: 'Report…' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect([...address.searchParams.keys()]).toEqual(['term', 'version']);
  expect(address.searchParams.get('term')).toBe('corrigibility');
  expect(await link.getAttribute('rel')).toContain('noreferrer');
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
  await expect(options.getByRole('radio', { name: 'Once per page' })).toBeChecked();
  await expect(options.getByRole('list', { name: 'Sites' }).getByRole('listitem')).toHaveText(
    /example\.org/,
  );
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
    await options.evaluate(() =>
      chrome.storage.local.set({
        'setting.sites': { 'example.org': 'off' },
        'setting.knownTerms': ['corrigibility'],
        'setting.markColor': '#aa00bb',
      }),
    );
    for (const summary of await options.locator('summary').all()) await summary.click();
    await options.getByRole('button', { name: 'Edit example.org' }).click();
    await options.getByRole('button', { name: 'Reset…' }).click();
    await expect(options.getByRole('heading', { name: 'Changes to apply' })).toBeVisible();
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
  });
}

test('fits a narrow window without scrolling sideways', async ({ context, extension }) => {
  const options = await openOptions(context, extension);
  await options.setViewportSize({ width: 320, height: 700 });
  const width = await options.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('the card has no accessibility problem that axe finds', async ({ page }) => {
  await hoverTerm(page, 'corrigible');
  await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click();
  const { violations } = await new AxeBuilder({ page }).include('[data-gloss="card"]').analyze();
  expect(violations).toEqual([]);
});

test('marks words with several meanings everywhere if told to, and leaves rejected ones alone', async ({
  context,
  extension,
  page,
}) => {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The estate agent showed the house to a buyer.';
    document.querySelector('h1')?.after(paragraph);
  });
  /** Whether the word is marked, once the page has been read anew. */
  const isMarked = async () => {
    const marks = await highlighted(page);
    return marks.includes('corrigible') ? marks.includes('agent') : undefined;
  };
  const options = await openOptions(context, extension);
  await expect.poll(isMarked).toBe(false);
  await options.getByRole('radio', { name: /^Always underline/ }).check();
  await expect.poll(isMarked).toBe(true);
  await options.evaluate(() =>
    chrome.storage.local.set({ 'setting.otherSenses': { '127.0.0.1 agent': 'near' } }),
  );
  await expect.poll(isMarked).toBe(false);
  await options
    .getByRole('list', { name: 'Different meaning on 127.0.0.1' })
    .getByRole('button')
    .click();
  await expect.poll(isMarked).toBe(true);
  await options.getByRole('radio', { name: /when probably the AI-safety/ }).check();
  await expect.poll(isMarked).toBe(false);
});
