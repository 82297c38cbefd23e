import { expect, highlighted, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

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
  await first.getByRole('button').click();
  await expect(popup.getByRole('heading', { name: 'Orthogonality thesis' })).toBeFocused();
  await expect(popup.getByRole('list', { name: 'Sources' })).toBeVisible();
  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(search).toHaveValue('orthogonality');
  await search.fill('zzzz');
  await expect(popup.getByText('No results for “zzzz”')).toBeVisible();
});

test('finds a term by its definition, and follows links from entry to entry', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('searchbox').fill('staying switched on');
  const list = popup.getByRole('listitem').first();
  await expect(list).toContainText('Instrumental convergence');
  await list.getByRole('button').first().click();
  await popup.locator('.references .term').first().click();
  await expect(popup.getByRole('heading', { name: 'Instrumental convergence' })).toHaveCount(0);
  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByRole('heading', { name: 'Instrumental convergence' })).toBeVisible();
});

test('answers a whole question', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('searchbox').fill('what does mesa mean?');
  await expect(popup.locator('.result').first()).toContainText('Mesa-optimizer');
  await expect(popup.locator('.result mark').first()).toHaveText('Mesa');
  await popup.getByRole('searchbox').fill('why would an AI resist being switched off?');
  await expect(popup.locator('.result b').getByText('Shutdown resistance')).toBeVisible();
});

test('arrow keys walk through the results, and Enter opens', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  const search = popup.getByRole('searchbox');
  await search.fill('reward');
  const results = popup.locator('.result');
  await expect(results.first()).toContainText('Reward hacking');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Reward hacking' })).toBeFocused();
});

test('the lists are one Tab stop, and the focus comes back to where it was', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  const results = popup.locator('.result');
  await expect(results).toHaveCount(4);
  const focusable = 'button:not([tabindex="-1"]), select, summary, input, [tabindex="0"]';
  const stops = () =>
    popup.locator(focusable).evaluateAll((all) => {
      const visible = all.filter((control) => control.checkVisibility());
      // A group of radio buttons is one stop.
      const groups = visible.map((control) => control.getAttribute('name') ?? control);
      return new Set(groups).size;
    });
  expect(await stops()).toBeLessThanOrEqual(13);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('End');
  await expect(results.last()).toBeFocused();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.locator('.jump').last()).toBeFocused();
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Reading path of this page' })).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Open the glossary' })).toBeFocused();
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Shift+Tab');
  await expect(results.last()).toBeFocused();
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(results.last()).toBeFocused();
  await popup.keyboard.press('q');
  await expect(popup.getByRole('searchbox')).toHaveValue('q');
  await expect(popup.getByRole('searchbox')).toBeFocused();
});

test('goes on in the glossary with what is shown', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  await popup.getByRole('searchbox').fill('orthogonality');
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the glossary' }).click();
  const library = await opened;
  await expect(library.getByRole('searchbox')).toHaveValue('orthogonality');
});

test('remembers what was looked up last, until it is told to forget', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  for (const query of ['corrigibility', 'orthogonality thesis']) {
    await popup.getByRole('searchbox').fill(query);
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: 'Back' }).click();
  }
  await popup.reload();
  const recent = popup.getByRole('region', { name: 'Recently viewed' });
  await expect(recent.getByRole('button')).toHaveText(['Orthogonality thesis', 'Corrigibility']);
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  await options.getByRole('button', { name: 'Clear recently viewed' }).click();
  await expect(options.getByText('Cleared.')).toBeVisible();
  await popup.reload();
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
  await expect(recent).toHaveCount(0);
});
