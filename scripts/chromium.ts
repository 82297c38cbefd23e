import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { ensureBrowser, quietChromium } from './browsers.ts';

/**
 * Opens Chromium with an unpacked extension and a temporary profile.
 *
 * @param extension the folder of the built extension.
 */
export async function openChromium(
  extension: string,
  {
    headless,
    dark = false,
    pixelRatio,
  }: {
    readonly headless: boolean;
    readonly dark?: boolean;
    /** Device pixels per CSS pixel, for pictures. */
    readonly pixelRatio?: number;
  },
): Promise<BrowserContext> {
  const folder = path.resolve(extension);
  return chromium.launchPersistentContext('', {
    executablePath: ensureBrowser('chromium'),
    headless,
    // Chromium's sandbox does not work for root, which containers usually run as.
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: dark ? 'dark' : 'light',
    ...(pixelRatio && { deviceScaleFactor: pixelRatio }),
    viewport: headless ? { width: 1100, height: 800 } : null,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...quietChromium],
  });
}

/** @returns the extension's origin, such as `chrome-extension://abc…`, once it is running. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/**
 * Waits until Gloss is running on a page. By then it has marked all terms of a small page.
 *
 * @param own one of the extension's pages.
 * @throws Error if that takes longer than ten seconds.
 */
export async function waitForContentScript(own: Page, address: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
    const isOn = await own.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url === wanted)?.id ?? -1;
      const question = { gloss: 'report', args: [] };
      const asked = chrome.tabs.sendMessage(id, question, { frameId: 0 }).catch(() => undefined);
      const reply = (await asked) as { value?: { state?: { on?: boolean } } } | undefined;
      return reply?.value?.state?.on === true;
    }, address);
    if (isOn) return;
  }
  throw new Error(`Gloss has not come to ${address}.`);
}
