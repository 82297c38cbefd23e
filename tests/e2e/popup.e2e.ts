import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { expect, highlighted, test } from './chromium.ts';

/** Opens the popup's page beside an article, which it takes for the page below it. */
async function openPopup(context: BrowserContext, extension: string, below: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 580 });
  // As a tab of its own the popup would see itself: it is told which tab is in front.
  await popup.addInitScript((url) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (() => query({ url: `${url}*` })) as typeof chrome.tabs.query;
  }, below.url().split('#')[0]);
  await popup.goto(`${extension}/popup.html`);
  return popup;
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('finds terms as one types, in spite of a typo, and opens the definition', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  const search = popup.getByRole('searchbox');
  await expect(search).toBeFocused();
  await search.fill('corigible');
  const first = popup.getByRole('listitem').first();
  await expect(first).toContainText('Corrigibility');
  await search.fill('orthogonality');
  await expect(first.locator('mark').first()).toHaveText(/orthogonality/i);
  await first.click();
  await expect(popup.getByRole('heading', { name: 'Orthogonality thesis' })).toBeVisible();
  await expect(popup.getByRole('list', { name: 'Sources' })).toBeVisible();
  await popup.getByRole('button', { name: '← Back' }).click();
  await expect(search).toHaveValue('orthogonality');
  await search.fill('zzzz');
  await expect(popup.getByText('No term is called “zzzz”')).toBeVisible();
});

test('finds a term by its definition', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('searchbox').fill('staying switched on');
  await expect(popup.getByRole('listitem').first()).toContainText('Instrumental convergence');
});

test('switches this site off and on, at once, and says by which rule', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  const here = popup.getByRole('switch').first();
  await expect(popup.getByText('On for 127.0.0.1')).toBeVisible();
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
  await here.click();
  await expect(popup.getByText('Off for 127.0.0.1', { exact: true })).toBeVisible();
  await expect(popup.getByText('Because you switched it off for 127.0.0.1.')).toBeVisible();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await here.click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('switches everything off and on', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('switch').last().click();
  await expect(popup.getByText('Off everywhere', { exact: true })).toBeVisible();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await popup.getByRole('switch').last().click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('says of a page that cannot be read that it cannot be read', async ({
  context,
  extension,
}) => {
  const popup = await context.newPage();
  await popup.goto(`${extension}/popup.html`);
  await expect(popup.getByText('Not on this page')).toBeVisible();
  await expect(popup.getByRole('switch').first()).toBeDisabled();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility problem that axe finds (${colorScheme})`, async ({
    context,
    extension,
    page,
  }) => {
    const popup = await openPopup(context, extension, page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByText('On this page')).toBeVisible();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await popup.getByRole('searchbox').fill('alignment');
    await popup.getByRole('listitem').first().click();
    await expect(popup.getByRole('heading', { level: 2 })).toBeVisible();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  });
}
