import type { BrowserContext, Page } from 'playwright';
import { expect, highlighted, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

/** A page of its own at an address of the test server. */
async function goTo(page: Page, origin: string, html: string): Promise<void> {
  await page.route(`${origin}/own.html`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${origin}/own.html`);
}

/** Stores settings before the popup reads them. */
async function openWith(
  context: BrowserContext,
  extension: string,
  page: Page,
  stored: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const popup = await openPopup(context, extension, page);
  await popup.evaluate((values) => chrome.storage.local.set(values), stored);
  return popup;
}

test('says of a page without terms that it has none', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await goTo(page, origin, '<html lang="en"><p>A cake needs flour, eggs and butter.</p>');
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('No AI-safety terms on this page.')).toBeVisible();
});

test('says of a page in another language which one it names', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await goTo(page, origin, '<html lang="fr"><p>Le chat dort sur le canapé du salon.</p>');
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('This page says it’s in French.')).toBeVisible();
});

test('says that terms are missing because Gloss is off, paused, or cannot read the page', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  const off = await openWith(context, extension, page, { 'setting.sites': { '127.0.0.1': 'off' } });
  await expect(off.getByText('No terms shown: Gloss is off.')).toBeVisible();
  const paused = await openWith(context, extension, page, {
    'setting.pausedUntil': Date.now() + 60_000,
  });
  await expect(paused.getByText('No terms shown: Gloss is paused.')).toBeVisible();
  const unread = await openPopup(context, extension, undefined);
  await expect(unread.getByText('No terms shown: Gloss can’t read this page.')).toBeVisible();
});

test('draws everything at once, at the size that it keeps', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  const popup = await openPopup(context, extension, page);
  await popup.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await popup.reload();
  await expect(popup.getByText('On this page · 4 terms')).toBeVisible();
  const height = () => popup.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBe(600);
  await popup.getByRole('searchbox').fill('zzzz');
  expect(await height()).toBe(600);
  const shifts = await popup.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts).toEqual([]);
});

test('does not wait for a page that does not answer', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  const popup = await context.newPage();
  await popup.addInitScript((url) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (async () => {
      const tabs = await query({});
      return tabs.filter((tab) => tab.url === url);
    }) as typeof chrome.tabs.query;
    chrome.scripting.executeScript = () => new Promise(() => undefined);
  }, page.url());
  await popup.goto(`${extension}/popup.html`);
  await expect(popup.getByText('It’s busy and hasn’t answered yet.')).toBeVisible();
  await expect(popup.getByRole('searchbox')).toBeFocused();
});
