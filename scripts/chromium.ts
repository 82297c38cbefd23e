import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { ensureBrowser, quietChromium } from './browsers.ts';

/**
 * Opens Chromium with an unpacked extension and a profile that is thrown away.
 *
 * @param extension the folder of the built extension.
 */
export async function openChromium(
  extension: string,
  { headless, dark = false }: { readonly headless: boolean; readonly dark?: boolean },
): Promise<BrowserContext> {
  const folder = path.resolve(extension);
  return chromium.launchPersistentContext('', {
    executablePath: ensureBrowser('chromium'),
    headless,
    // Chromium's sandbox does not work for root, whom containers run as.
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: dark ? 'dark' : 'light',
    viewport: headless ? { width: 1100, height: 800 } : null,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...quietChromium],
  });
}

/** @returns the extension's origin, such as `chrome-extension://abc…`, once it runs. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}
