import path from 'node:path';
import { expect } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import project from '../../project.json' with { type: 'json' };
import { ensureBrowser } from '../../scripts/browsers.ts';

/** Firefox gives extensions a random origin; this one is told beforehand. */
const uuid = '5d0f6a1c-3c1e-4b61-9d4a-1f2e3d4c5b6b';
const extension = `moz-extension://${uuid}`;

/** Starts Firefox with the built extension in it. */
export async function launchFirefox(preferences: Record<string, unknown> = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [project.firefoxId]: uuid }),
      ...preferences,
    },
  });
  await install(browser, path.resolve('.output/firefox-mv3-e2e'));
  return browser;
}

type Bidi = {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
};

/** Puppeteer's own function knows nothing of private windows, which Firefox wants to be asked for. */
async function install(browser: Browser, folder: string): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': true,
  });
}

/** Opens one of the extension's pages, for which Firefox reports no load event. */
export async function openOwn(browser: Browser, name: string): Promise<Page> {
  const own = await browser.newPage();
  own.goto(`${extension}/${name}`).catch(() => {});
  await expect
    .poll(() => own.evaluate(() => location.protocol + document.readyState).catch(() => ''), {
      // The first page after the start takes a slow machine long.
      timeout: 60_000,
    })
    .toBe('moz-extension:complete');
  return own;
}

/** @returns the texts that are marked on a page. */
export function marksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['gloss', 'gloss-plain', 'gloss-underlined']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map((found) => {
        const range = new Range();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        return range.toString();
      }),
  );
}
