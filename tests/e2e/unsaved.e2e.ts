import type { BrowserContext, Page } from 'playwright';
import {
  backgroundOf,
  dispatchCommand,
  expect,
  highlighted,
  pointOf,
  testAlone as test,
} from './chromium.ts';

/** Fills Gloss's storage, as its background sees it, or makes room again. */
async function setFull(context: BrowserContext, full: boolean): Promise<void> {
  const worker = await backgroundOf(context);
  await worker.evaluate((isFull) => {
    const { local } = chrome.storage;
    const kept = globalThis as { set?: unknown };
    kept.set ??= local.set;
    const set = (_: object, done?: () => void) => {
      if (!done) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      // The polyfill passes a callback, and reads `lastError`.
      Object.defineProperty(chrome.runtime, 'lastError', {
        configurable: true,
        value: { message: 'QUOTA_BYTES quota exceeded' },
      });
      done();
      Reflect.deleteProperty(chrome.runtime, 'lastError');
      return undefined;
    };
    const value = isFull ? set : kept.set;
    Object.defineProperty(local, 'set', { configurable: true, value });
  }, full);
}

const full = 'Couldn’t save: Gloss’s storage is full. Nothing was changed.';

async function openCard(page: Page, term: string) {
  const { x, y } = await pointOf(page, term);
  await page.mouse.click(x, y);
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  return card;
}

test('a card whose choice cannot be saved says so, and pretends nothing', async ({
  page,
  context,
  origin,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.text().includes('Uncaught')) errors.push(message.text());
  });
  await page.goto(`${origin}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await setFull(context, true);
  const card = await openCard(page, 'corrigible');
  for (const name of ['I know this', 'Hide on this site']) {
    await card.getByRole('button', { name }).click();
    await expect(card.getByText(full)).toBeVisible();
    await expect(card.getByText('underlined any more')).toHaveCount(0);
    expect(await highlighted(page)).toContain('corrigible');
  }
  await setFull(context, false);
  await card.getByRole('button', { name: 'I know this' }).click();
  await expect(card.getByText('“Corrigibility” won’t be underlined any more.')).toBeVisible();
  await expect.poll(() => highlighted(page)).not.toContain('corrigible');
  await setFull(context, true);
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText(full)).toBeVisible();
  await expect(card.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('the toolbar button says that a site could not be switched', async ({
  page,
  context,
  origin,
}) => {
  await page.goto(`${origin}/card.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  const title = () =>
    context.serviceWorkers()[0]?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    });
  // The page's own news would replace the sentence.
  await expect.poll(title).toContain('terms');
  await setFull(context, true);
  await page.bringToFront();
  await dispatchCommand(context, 'switch-site');
  await expect.poll(title).toBe(full);
});
