import path from 'node:path';
import { test as base } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { serve } from '../../scripts/serve.ts';

/** Firefox gives extensions a random origin; this one is told beforehand. */
const uuid = '5d0f6a1c-3c1e-4b61-9d4a-1f2e3d4c5b6a';

type Worker = { readonly firefox: Browser; readonly pagesOrigin: string };

/** A test in Firefox with the built extension. Its browser, and so its settings, are the file's. */
export const test = base.extend<{ readonly tab: Page }, Worker>({
  firefox: [
    async ({}, use) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: ensureBrowser('firefox'),
        headless: true,
        args: ['--remote-allow-system-access'],
        defaultViewport: { width: 1100, height: 800 },
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ 'gloss@example.org': uuid }),
        },
      });
      await browser.installExtension(path.resolve('.output/firefox-mv3-e2e'));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  pagesOrigin: [
    async ({}, use) => {
      const served = await serve('tests/e2e/pages');
      await use(served.origin);
      served.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox }, use) => {
    const tab = await firefox.newPage();
    await use(tab);
    await tab.close();
  },
});

export { expect } from 'playwright/test';

/** Opens one of the extension's pages, for which Firefox reports no load event. */
export async function openOwn(firefox: Browser, name: string): Promise<Page> {
  const own = await firefox.newPage();
  own.goto(`moz-extension://${uuid}/${name}`).catch(() => {});
  const isThere = () =>
    own.evaluate(() => `${location.protocol}${document.readyState}`).catch(() => '');
  while ((await isThere()) !== 'moz-extension:complete') {
    await new Promise((done) => setTimeout(done, 50));
  }
  return own;
}

/** Stores settings, by their names, as the options page does. */
export async function setSettings(
  firefox: Browser,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const options = await openOwn(firefox, 'options.html');
  const stored = Object.entries(settings).map(([name, value]) => [`setting.${name}`, value]);
  await options.evaluate(
    (values) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return browser.storage.local.set(values);
    },
    Object.fromEntries(stored) as Record<string, unknown>,
  );
  await options.close();
}

/** @returns where a marked text is drawn. */
export function boxOf(tab: Page, text: string) {
  return tab.evaluate((wanted) => {
    const marks = ['gloss', 'gloss-plain'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    for (const found of marks) {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (range.toString() === wanted) {
        return { left, right, top, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
      }
    }
    return undefined;
  }, text);
}
