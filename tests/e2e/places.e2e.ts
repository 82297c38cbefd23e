import type { BrowserContext, Page } from 'playwright';
import { backgroundOf, expect, highlighted, hoverTerm, isolatedWorld, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

/** Opens a page of the extension, where functions run that see the browser's API. */
async function openInside(context: BrowserContext, extension: string): Promise<Page> {
  const inside = await context.newPage();
  await inside.goto(`${extension}/popup.html`);
  return inside;
}

/** What the toolbar button shows over the article. */
function badgeText(inside: Page): Promise<string> {
  return inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

/** Chooses something in the context menu of the article, which no test can click. */
async function chooseInMenu(context: BrowserContext, menuItemId: string): Promise<void> {
  const worker = await backgroundOf(context);
  await worker.evaluate(async (id) => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab: unknown) => void };
    };
    const info = { menuItemId: id, frameId: 0, selectionText: 'treacherous turn', editable: false };
    onClicked.dispatch(info, tab);
  }, menuItemId);
}

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('the badge shows the number of terms, unless switched off', async ({
  context,
  extension,
  page,
}) => {
  const inside = await openInside(context, extension);
  await expect.poll(() => badgeText(inside)).toBe('4');
  await page.evaluate(() => document.querySelector('#there')?.remove());
  await expect.poll(() => badgeText(inside)).toBe('3');
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.badge': false }));
  await expect.poll(() => badgeText(inside)).toBe('');
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.badge': true }));
  await expect.poll(() => badgeText(inside)).toBe('3');
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.enabled': false }));
  await expect.poll(() => badgeText(inside)).toBe('');
});

test('the menu turns the site off and on', async ({ context, page }) => {
  await chooseInMenu(context, 'site');
  await expect.poll(() => highlighted(page)).toEqual([]);
  await chooseInMenu(context, 'site');
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('the menu has a term never marked again, which the options can take back', async ({
  context,
  extension,
  page,
}) => {
  const world = await isolatedWorld(page);
  await world.evaluate((name) => {
    for (const found of CSS.highlights.get(name) ?? []) {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const box = range.getBoundingClientRect();
      if (range.toString() !== 'corrigible') continue;
      const place = { clientX: box.left + 5, clientY: box.top + 5, bubbles: true };
      document.body.dispatchEvent(new MouseEvent('contextmenu', place));
    }
  }, 'gloss');
  await chooseInMenu(context, 'never');
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
  const options = await context.newPage();
  await options.goto(`${extension}/options.html`);
  await options.getByRole('button', { name: 'Underline “corrigibility” again' }).click();
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('the menu looks up what is selected, in the card that the command opens', async ({
  context,
  page,
}) => {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A treacherous turn.';
    document.querySelector('h1')?.after(paragraph);
    getSelection()?.selectAllChildren(paragraph);
  });
  await chooseInMenu(context, 'lookup');
  await expect(page.getByRole('dialog', { name: 'Treacherous turn' })).toBeVisible();
});

test('the menu looks up in the popup where the page has no selection', async ({
  context,
  extension,
  page,
}) => {
  const inside = await openInside(context, extension);
  await page.bringToFront();
  await chooseInMenu(context, 'lookup');
  const contexts = () =>
    inside.evaluate(
      async () =>
        (
          await (
            chrome.runtime as unknown as { getContexts: (filter: object) => Promise<object[]> }
          ).getContexts({ contextTypes: ['POPUP'] })
        ).length,
    );
  await expect.poll(contexts).toBe(1);
});

test('the menu offers to hide a term while the pointer rests on one', async ({ context, page }) => {
  const worker = await backgroundOf(context);
  await worker.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    const { contextMenus } = chrome;
    const update = contextMenus.update.bind(contextMenus);
    contextMenus.update = ((id: string, change: { visible: boolean }) => {
      told.push([id, change.visible]);
      return update(id, change);
    }) as typeof contextMenus.update;
  });
  const told = () => worker.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
  await hoverTerm(page, 'corrigible');
  await expect.poll(told).toEqual([['never', true]]);
  await page.mouse.move(2, 2);
  await expect.poll(told).toEqual([
    ['never', true],
    ['never', false],
  ]);
});

test('the page says so where the menu finds no term to hide', async ({ context, page }) => {
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new MouseEvent('contextmenu', { clientX: 2, clientY: 2, bubbles: true }),
    ),
  );
  await chooseInMenu(context, 'never');
  const notice = page.getByRole('status');
  await expect(notice).toHaveText('There’s no Gloss term here.');
  await page.keyboard.press('Escape');
  await expect(notice).toHaveCount(0);
  await expect(page.locator('[data-gloss]')).toHaveCount(0);
});

test('the toolbar button’s menu opens the glossary', async ({ context }) => {
  const opened = context.waitForEvent('page');
  await chooseInMenu(context, 'library');
  const library = await opened;
  await expect(library.getByRole('searchbox', { name: 'Search the glossary' })).toBeFocused();
});

test('the popup begins with the text that is to be looked up, once', async ({
  context,
  extension,
  page,
}) => {
  const inside = await openInside(context, extension);
  await inside.evaluate(() => chrome.storage.session.set({ lookup: 'treacherous turn' }));
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByRole('searchbox')).toHaveValue('treacherous turn');
  await expect(popup.locator('.result').first()).toContainText('Treacherous turn');
  await popup.reload();
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
  await expect(popup.getByRole('searchbox')).toHaveValue('');
});

test('the address bar suggests terms after the keyword, and opens them', async ({ context }) => {
  const worker = await backgroundOf(context);
  const suggested = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        const { onInputChanged } = chrome.omnibox as unknown as {
          onInputChanged: { dispatch: (text: string, suggest: unknown) => void };
        };
        onInputChanged.dispatch('corigible', resolve);
      }),
  );
  expect(suggested[0]?.content).toBe('corrigibility');
  expect(suggested[0]?.description).toMatch(/^corrigibility: /);
  await worker.evaluate(() => {
    const { onInputEntered } = chrome.omnibox as unknown as {
      onInputEntered: { dispatch: (text: string, disposition: string) => void };
    };
    onInputEntered.dispatch('corrigibility', 'newForegroundTab');
  });
  const addresses = () =>
    worker.evaluate(async () => (await chrome.tabs.query({})).map(({ url = '' }) => url).join(' '));
  await expect.poll(addresses).toMatch(/library\.html#\/corrigibility/);
});
