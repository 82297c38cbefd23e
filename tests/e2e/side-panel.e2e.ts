import type { BrowserContext, Page } from 'playwright';
import { expectAccessible } from './accessible.ts';
import {
  backgroundOf,
  dispatchCommand,
  expect,
  highlighted,
  hoverTerm,
  pointOf,
  test,
  testAlone,
} from './chromium.ts';
import { openPopup, openSidePanel } from './own-pages.ts';

async function openArticle(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
}

test.beforeEach(({ page, origin }) => openArticle(page, origin));

const names = (panel: Page) =>
  panel.locator('section[aria-labelledby="page-terms"] .result b').allTextContents();
const inView = (panel: Page) => panel.locator('.in-view .result b').allTextContents();

/** How many side panels of its own the browser has opened. */
async function sidePanels(context: BrowserContext): Promise<number> {
  const worker = await backgroundOf(context);
  return worker.evaluate(async () => {
    const all = await chrome.runtime.getContexts({});
    return all.filter(({ contextType }) => String(contextType) === 'SIDE_PANEL').length;
  });
}

test('lists all terms of the page in its order, and says which are in view as one scrolls', async ({
  context,
  extension,
  page,
}) => {
  const panel = await openSidePanel(context, extension, page);
  await expect(panel.getByRole('heading', { name: 'On this page · 4 terms' })).toBeVisible();
  expect(await names(panel)).toEqual([
    'Instrumental convergence',
    'Corrigibility',
    'Superintelligence',
    'Reward hacking',
  ]);
  await expect.poll(() => inView(panel)).not.toContain('Reward hacking');
  await expect.poll(() => inView(panel)).toContain('Corrigibility');
  await expect(panel.getByRole('heading', { name: /^In view · [23]$/ })).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => inView(panel)).toEqual(['Reward hacking']);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => inView(panel)).toContain('Corrigibility');
});

test('follows terms that come later, and terms in frames', async ({
  context,
  extension,
  page,
  origin,
}) => {
  const panel = await openSidePanel(context, extension, page);
  await expect.poll(() => inView(panel)).toContain('Corrigibility');
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'A mesa-optimizer is a learned model that optimizes by itself.';
    document.body.prepend(added);
  });
  await expect.poll(() => inView(panel)).toContain('Mesa-optimizer');
  await page.goto(`${origin}/frames.html`);
  await expect.poll(() => names(panel)).toEqual(['Corrigibility', 'Instrumental convergence']);
  await expect.poll(() => inView(panel)).toContain('Instrumental convergence');
});

test('stays still while the reader is in the list', async ({ context, extension, page }) => {
  const panel = await openSidePanel(context, extension, page);
  await expect.poll(() => inView(panel)).toContain('Corrigibility');
  await panel.locator('.in-view .result').first().focus();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const field = panel.getByRole('searchbox');
  await panel.waitForTimeout(600);
  expect(await inView(panel)).toContain('Corrigibility');
  await field.focus();
  await expect.poll(() => inView(panel)).toEqual(['Reward hacking']);
});

/** How many listeners for scrolling Gloss has on a page's document. */
async function scrollListeners(page: Page, extension: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extension) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId = 0] = worlds;
  const expression = 'getEventListeners(document).scroll?.length ?? 0';
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    includeCommandLineAPI: true,
  });
  await session.detach();
  return Number(result.value);
}

test('listens to scrolling only while it is open', async ({ context, extension, page }) => {
  // The cards listen too, once they are loaded.
  await pointOf(page, 'corrigible');
  const before = await scrollListeners(page, extension);
  const panel = await openSidePanel(context, extension, page);
  await expect.poll(() => inView(panel)).toContain('Corrigibility');
  await expect.poll(() => scrollListeners(page, extension)).toBe(before + 1);
  await panel.close();
  await expect.poll(() => scrollListeners(page, extension)).toBe(before);
});

test('shows the page of another tab when that is shown, and keeps the search', async ({
  context,
  extension,
  page,
  origin,
}) => {
  const panel = await openSidePanel(context, extension, page);
  await expect.poll(() => names(panel)).toHaveLength(4);
  const other = await context.newPage();
  await other.goto(`${origin}/why.html`);
  await expect.poll(() => highlighted(other)).not.toEqual([]);
  await panel.getByRole('searchbox').fill('corrigi');
  const worker = await backgroundOf(context);
  const tabId = await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id ?? -1;
  }, other.url());
  await panel.evaluate(async (shownTab) => {
    const { windowId } = (await chrome.tabs.query({}))[0] ?? {};
    Object.assign(globalThis, { shownTab });
    const { onActivated } = chrome.tabs as unknown as { onActivated: Dispatcher };
    onActivated.dispatch({ tabId: shownTab, windowId });
    type Dispatcher = { dispatch: (event: object) => void };
  }, tabId);
  await expect(panel.getByRole('searchbox')).toHaveValue('corrigi');
  await panel.getByRole('searchbox').fill('');
  await expect.poll(() => names(panel)).not.toContain('Superintelligence');
});

test('keys alone search, open an entry, show it on the page and come back', async ({
  context,
  extension,
  page,
}) => {
  const panel = await openSidePanel(context, extension, page);
  await expect.poll(() => names(panel)).toHaveLength(4);
  await expect.poll(() => inView(panel)).toContain('Corrigibility');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Corrigibility' })).toBeFocused();
  const show = panel.getByRole('button', { name: 'Show on the page' });
  await show.focus();
  await panel.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Corrigibility' })).toBeAttached();
  await panel.getByRole('button', { name: 'Back' }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.in-view .result[data-term="corrigibility"]')).toBeFocused();
});

test('underlines fewer terms or more', async ({ context, extension, page }) => {
  const panel = await openSidePanel(context, extension, page);
  const fewer = panel.getByRole('radio', { name: 'Fewer' });
  await fewer.click();
  await expect(fewer).toBeChecked();
  await expect.poll(async () => (await highlighted(page)).length).toBeLessThan(4);
  await expect(panel.getByRole('heading', { name: 'On this page · 4 terms' })).toBeVisible();
});

test('says why a page has no terms', async ({ context, extension, page }) => {
  const panel = await openSidePanel(context, extension, page);
  await panel.getByRole('switch', { name: 'Gloss on 127.0.0.1' }).click();
  await expect(panel.getByText('No terms shown: Gloss is off.')).toBeVisible();
  await expect.poll(() => highlighted(page)).toEqual([]);
});

test('has no accessibility problems, and room in 320 pixels', async ({
  context,
  extension,
  page,
}) => {
  const panel = await openSidePanel(context, extension, page);
  await panel.setViewportSize({ width: 320, height: 760 });
  await expect.poll(() => inView(panel)).toContain('Corrigibility');
  const check = async () => {
    await expectAccessible(panel);
    const wide = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  };
  await check();
  await panel.locator('.result').first().click();
  await expect(panel.getByRole('list', { name: 'Sources' })).toBeVisible();
  await check();
});

testAlone(
  'a click in the card opens the browser’s own side panel, with the entry',
  async ({ context, extension, page, origin }) => {
    if (extension) await openArticle(page, origin);
    await page.bringToFront();
    await hoverTerm(page, 'corrigible');
    const card = page.getByRole('dialog', { name: 'Corrigibility' });
    await card.getByRole('button', { name: 'More' }).click();
    await card.getByRole('button', { name: 'Open beside the page' }).click();
    await expect.poll(() => sidePanels(context)).toBe(1);
    await expect(card).toHaveCount(0);
    const worker = await backgroundOf(context);
    const shown = () =>
      worker.evaluate(async () => (await chrome.storage.local.get('recent')).recent);
    await expect.poll(shown).toEqual(['corrigibility']);
    const left = await worker.evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)),
    );
    expect(left).toEqual(['policyRead']);
  },
);

testAlone(
  'a click in the popup opens it',
  { tag: '@long' },
  async ({ context, extension, page, origin }) => {
    await openArticle(page, origin);
    const popup = await openPopup(context, extension, page);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Open the side panel' }).click();
    await closed;
    await expect.poll(() => sidePanels(context)).toBe(1);
  },
);

test('its command and the menu of the toolbar button ask the browser for it', async ({
  context,
  page,
}) => {
  await page.bringToFront();
  const worker = await backgroundOf(context);
  await worker.evaluate(() => {
    const asked: object[] = [];
    Object.assign(globalThis, { asked });
    const { sidePanel } = chrome as unknown as { sidePanel: { open: unknown } };
    sidePanel.open = async (options: object) => void asked.push(options);
  });
  await dispatchCommand(context, 'side-panel');
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatcher };
    onClicked.dispatch({ menuItemId: 'side-panel' }, tab);
    return tab?.id;
    type Dispatcher = { dispatch: (info: object, tab: unknown) => void };
  });
  const asked = () => worker.evaluate(() => (globalThis as unknown as { asked: object[] }).asked);
  await expect.poll(asked).toEqual([{ tabId }, { tabId }]);
});
