import type { Page } from 'playwright';
import { expectAccessible } from './accessible.ts';
import { expect, highlighted, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

/** Opens what is chosen rarely: where Gloss runs, and a pause. */
async function openChoices(popup: Page): Promise<void> {
  await popup.locator('summary').click();
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('switches this site off and on, at once, and says by which rule', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  const here = popup.getByRole('switch', { name: 'Gloss on 127.0.0.1' });
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
  await here.click();
  await expect(popup.getByRole('heading', { name: 'Gloss is off for 127.0.0.1' })).toBeVisible();
  await expect(popup.getByText('You turned it off for 127.0.0.1.')).toBeVisible();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await expect(popup.getByText('On this page ·')).toHaveCount(0);
  await popup.getByRole('switch').click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
});

test('the switch is the first control, and keys alone reach everything', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
  await popup.getByRole('switch').focus();
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('switch')).toBeFocused();
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('heading', { name: 'Gloss is off for 127.0.0.1' })).toBeVisible();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('radio', { name: 'Only sites I choose' })).toBeChecked();
  for (const name of ['Pause for an hour', 'Pause until the browser restarts', 'Settings']) {
    await expect(popup.getByRole('button', { name })).toBeVisible();
  }
});

test('is on for chosen sites only, and takes this one in', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  await openChoices(popup);
  await popup.getByRole('radio', { name: 'Only sites I choose' }).check();
  await expect(popup.getByText('This site isn’t among those you chose.')).toBeVisible();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await popup.getByRole('switch').click();
  await expect(popup.getByRole('heading', { name: 'Gloss is on for 127.0.0.1' })).toBeVisible();
  await expect(popup.getByText('You turned it on for 127.0.0.1.')).toBeVisible();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('pauses everywhere, and resumes', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  await openChoices(popup);
  await popup.getByRole('button', { name: 'Pause for an hour' }).click();
  await expect(popup.getByRole('heading', { name: 'Gloss is paused' })).toBeVisible();
  await expect(popup.getByText(/^Until \d/)).toBeVisible();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await openChoices(popup);
  await popup.getByRole('button', { name: 'Pause until the browser restarts' }).click();
  await expect(popup.getByText('Until you restart the browser.')).toBeVisible();
});

test('a pause that is over ends by itself, in open pages too', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await popup.evaluate(() =>
    chrome.storage.local.set({ 'setting.pausedUntil': Date.now() + 1_500 }),
  );
  await expect.poll(() => highlighted(page)).toEqual([]);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('a switch for everywhere that is off is said, and can be undone', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await popup.evaluate(() => chrome.storage.local.set({ 'setting.enabled': false }));
  await expect(popup.getByRole('heading', { name: 'Gloss is off everywhere' })).toBeVisible();
  await expect(popup.getByRole('switch')).toBeDisabled();
  await popup.getByRole('button', { name: 'Turn Gloss on' }).click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('says of pages that cannot be read that they cannot be read', async ({
  context,
  extension,
  page,
}) => {
  const unknown = await openPopup(context, extension, undefined);
  await expect(unknown.getByText('Gloss can’t run on this page')).toBeVisible();
  await expect(unknown.getByRole('switch')).toBeDisabled();
  await page.goto('chrome://version');
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('Gloss can’t run on this page')).toBeVisible();
});

test('asks for a reload where the page was there before the extension', async ({
  context,
  extension,
  page,
}) => {
  const popup = await context.newPage();
  // As if nobody answered: the content script of a page that was open before is not there.
  await popup.addInitScript(() => {
    const found = [{ frameId: 0, documentId: '', result: { contentType: 'text/html' } }];
    Object.assign(chrome.scripting, { executeScript: () => Promise.resolve(found) });
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = () => query({ url: 'http://127.0.0.1/*' });
  });
  await popup.goto(`${extension}/popup.html`);
  await expect(popup.getByText('Reload to start Gloss here')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await popup.getByRole('button', { name: 'Reload the page' }).click();
  await reloaded;
});

test('says that a page is too busy, while it is', { tag: '@long' }, async ({
  context,
  extension,
  page,
}) => {
  await page.evaluate(() => {
    const block = document.createElement('p');
    document.body.append(block);
    const text = 'corrigible words. '.repeat(10);
    const storm = () => {
      block.replaceChildren(...Array.from({ length: 4_000 }, () => new Text(text)));
      block.append(document.createElement('p'));
    };
    setInterval(storm, 20);
  });
  await expect(async () => {
    const popup = await openPopup(context, extension, page);
    await expect(popup.getByText('It’s changing too fast to read.')).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
});

test('a change that cannot be stored is told of, and not shown as made', async ({
  context,
  extension,
  page,
}) => {
  const popup = await openPopup(context, extension, page);
  await popup.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await popup.getByRole('switch').click();
  await expect(popup.getByRole('alert')).toContainText('storage is full');
  await expect(popup.getByRole('heading', { name: 'Gloss is on for 127.0.0.1' })).toBeVisible();
  await expect(popup.getByRole('switch')).toBeChecked();
});

test('has no accessibility problem that axe finds', async ({ context, extension, page }) => {
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('On this page')).toBeVisible();
  await expectAccessible(popup);
  await popup.getByRole('searchbox').fill('alignment');
  await expect(popup.getByRole('heading', { name: 'In the glossary' })).toBeVisible();
  await expectAccessible(popup);
  await popup.getByRole('listitem').first().getByRole('button').first().click();
  await expect(popup.getByRole('button', { name: 'Back' })).toBeVisible();
  await expectAccessible(popup);
});
