import type { Page } from 'playwright';
import { expectAccessible, expectCardAccessible } from './accessible.ts';
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
  await options.getByRole('button', { name: 'Underline again: “corrigibility”' }).click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('list', { name: 'Hidden terms' })).toContainText('corrigibility');
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
});

test('lists all terms put away in one place, with where and how', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  await options.evaluate(() =>
    chrome.storage.local.set({
      'setting.knownTerms': ['corrigibility'],
      'setting.neverMarked': ['agent'],
      'setting.hiddenTerms': { 'example.org': ['reward-hacking'] },
      'setting.otherSenses': { 'example.net alignment': 'near' },
    }),
  );
  const items = options.getByRole('list', { name: 'Hidden terms' }).getByRole('listitem');
  await expect(items).toHaveText([
    /^agentEverywhere, by “Hide this term”/,
    /^alignmentOn example.net, where it means something else/,
    /^corrigibilityEverywhere, by “I know this”/,
    /^reward hackingOn example.org, by “Hide on this site”/,
  ]);
  const stored = () =>
    options.evaluate(() =>
      chrome.storage.local.get(['setting.hiddenTerms', 'setting.otherSenses']),
    );
  await options.getByRole('button', { name: 'Underline again: “alignment”' }).click();
  await expect(items).toHaveCount(3);
  const undo = options.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(items).toHaveCount(4);
  expect(await stored()).toEqual({
    'setting.hiddenTerms': { 'example.org': ['reward-hacking'] },
    'setting.otherSenses': { 'example.net alignment': 'near' },
  });
});

test('the example is painted by the rules that pages get', async ({ context, extension, page }) => {
  const options = await openOptions(context, extension);
  await expect.poll(() => highlighted(options)).toEqual(Array(2).fill('instrumental convergence'));
  /** How the browser draws a highlight, which is the same for all of its ranges. */
  const look = (shown: Page) =>
    shown.evaluate(() => {
      const { textDecoration, backgroundColor } = getComputedStyle(
        document.body,
        '::highlight(gloss)',
      );
      return { textDecoration, backgroundColor };
    });
  expect((await look(options)).textDecoration).toContain('dotted');
  const before = await look(options);
  for (const style of ['Dashed', 'Solid', 'Highlight', 'Dotted']) {
    await options.getByRole('radio', { name: style, exact: true }).check();
    const own = expect.poll(() => look(options));
    await (style === 'Dotted' ? own.toEqual(before) : own.not.toEqual(before));
    // Both change on their own, so they are compared until they agree.
    const differs = async () =>
      JSON.stringify(await look(page)) !== JSON.stringify(await look(options));
    await expect.poll(differs).toBe(false);
  }
  const usual = options.getByRole('switch', { name: 'Underline in the text’s colour' });
  await expect(usual).toBeChecked();
  await expect(options.getByLabel('Underline colour')).toHaveCount(0);
  await usual.click();
  await options.getByLabel('Underline colour').fill('#aa00bb');
  await expect.poll(async () => (await look(options)).textDecoration).toContain('rgb(170, 0, 187)');
  await expect.poll(() => look(page)).toEqual(await look(options));
  // Too dark on the dark ground, where pages get the text's own colour.
  await options.getByLabel('Underline colour').fill('#222222');
  await expect.poll(() => options.evaluate(() => CSS.highlights.get('gloss-plain')?.size)).toBe(1);
  await usual.click();
  await expect.poll(() => look(options)).toEqual(before);
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

test('copies a report that holds no more than the term and the version', async ({
  context,
  extension,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const options = await openOptions(context, extension);
  const copy = options.getByRole('button', { name: 'Copy a report' });
  await expect(copy).toBeDisabled();
  await options.getByRole('combobox', { name: 'Which term?' }).fill('Corrigibility');
  await copy.click();
  await expect(options.getByText('Copied. Add what’s wrong')).toBeVisible();
  expect(await options.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Term: corrigibility\nGloss [\d.]+, glossary [\da-f]+\nWhat is wrong: $/,
  );
  // This build has no address to send it to.
  await expect(options.getByRole('link', { name: 'Report…' })).toHaveCount(0);
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

test('has no accessibility problem that axe finds', async ({ context, extension }) => {
  const options = await openOptions(context, extension);
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
  await expectAccessible(options);
});

test('fits a narrow window without scrolling sideways', async ({ context, extension }) => {
  const options = await openOptions(context, extension);
  await options.setViewportSize({ width: 320, height: 700 });
  const width = await options.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('the card has no accessibility problem that axe finds', async ({ page }) => {
  await hoverTerm(page, 'corrigible');
  await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click();
  await expectCardAccessible(page);
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
  await options.getByRole('button', { name: 'Underline again: “agent”' }).click();
  await expect.poll(isMarked).toBe(true);
  await options.getByRole('radio', { name: /when probably the AI-safety/ }).check();
  await expect.poll(isMarked).toBe(false);
});
