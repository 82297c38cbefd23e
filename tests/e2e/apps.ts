import { type Browser, chromium, type Page } from 'playwright';
import { ensureBrowser, quietChromium } from '../../scripts/browsers.ts';
import { buildTestApp, testAppsFolder } from '../../scripts/build-test-apps.ts';
import { serve } from '../../scripts/serve.ts';
import { test as base } from './chromium.ts';

/** The same page twice. */
export type Pair = {
  readonly withGloss: Page;
  readonly withoutGloss: Page;
  /** What pages have complained of so far, in their consoles or by errors that nothing caught. */
  readonly complaints: readonly string[];
};

type Worker = { readonly browserAlone: Browser; readonly appsOrigin: string };

/** A test that does the same in Chromium with the built extension and without. */
export const test = base.extend<{ readonly pair: Pair }, Worker>({
  browserAlone: [
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: ensureBrowser('chromium'),
        // Chromium's sandbox does not work for root, whom containers run as.
        chromiumSandbox: process.getuid?.() !== 0,
        args: [...quietChromium],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  appsOrigin: [
    async ({}, use) => {
      const served = await serve(testAppsFolder);
      await use(served.origin);
      served.close();
    },
    { scope: 'worker' },
  ],
  pair: async ({ page, browserAlone }, use) => {
    const alone = await browserAlone.newContext({
      viewport: page.viewportSize(),
      colorScheme: 'light',
    });
    const withoutGloss = await alone.newPage();
    const complaints: string[] = [];
    noteComplaints(page, 'with Gloss', complaints);
    noteComplaints(withoutGloss, 'without Gloss', complaints);
    await use({ withGloss: page, withoutGloss, complaints });
    await alone.close();
  },
});

export { expect } from 'playwright/test';

/** Stores settings, by their keys in storage, as the options page does. */
export async function setSettings(
  page: Page,
  extension: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const options = await page.context().newPage();
  await options.goto(`${extension}/options.html`);
  await options.evaluate((stored) => chrome.storage.local.set(stored), settings);
  await options.close();
}

const builds = new Map<string, Promise<void>>();

/** Builds a test app, once, and opens it in both browsers. */
export async function openApp(pair: Pair, name: string, origin: string): Promise<void> {
  const built = builds.get(name) ?? buildTestApp(name);
  builds.set(name, built);
  await built;
  await inBoth(pair, (page) => page.goto(`${origin}/${name}.html`));
}

/** Does the same on both pages, at the same time. @returns what came of it with Gloss and without. */
export function inBoth<Result>(
  { withGloss, withoutGloss }: Pair,
  act: (page: Page) => Promise<Result>,
): Promise<[Result, Result]> {
  return Promise.all([act(withGloss), act(withoutGloss)]);
}

function noteComplaints(page: Page, where: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${where}: ${error}`));
  page.on('console', (message) => {
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${where}: ${message.text()}`);
    }
  });
}
