import { test as base, expect } from 'playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../../scripts/serve.ts';
import { launchFirefox, openOwn } from './firefox-browser.ts';

type Worker = { readonly firefox: Browser; readonly pagesOrigin: string };

/** A test in Firefox with the built extension. Its browser, and so its settings, are the file's. */
export const test = base.extend<{ readonly tab: Page }, Worker>({
  firefox: [
    async ({}, use) => {
      const browser = await launchFirefox();
      // Their number is tested in Chromium.
      await setSettings(browser, { density: 'all' });
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
  // Until the glossary is stored, a slow machine has no time for pages.
  const version = () =>
    options.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return (await browser.storage.local.get('articlesVersion')).articlesVersion;
    });
  await expect.poll(version, { timeout: 60_000 }).toBeTruthy();
  await options.close();
}

/** @returns where a marked text is drawn. */
export function boxOf(tab: Page, text: string) {
  return tab.evaluate((wanted) => {
    const marks = ['gloss', 'gloss-plain', 'gloss-underlined'].flatMap((name) => [
      ...(CSS.highlights.get(name) ?? []),
    ]);
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
