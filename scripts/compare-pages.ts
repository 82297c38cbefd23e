import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { ensureBrowser, quietChromium } from './browsers.ts';
import { extensionOrigin, openChromium, waitForContentScript } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Opens saved pages with and without the built extension, and compares the results.
 *
 *     npm run compare -- folder
 */
/** Blocks scripts, which could behave differently each time, and anything from other origins. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:";

/** The state of a page once it has settled. */
type State = { readonly html: string; readonly scroll: string; readonly focus: string };

async function compareFolder(pages: string): Promise<void> {
  const names = readdirSync(pages).filter((name) => /\.x?html?$/i.test(name));
  const served = await serve(pages, { 'content-security-policy': policy });
  const withGloss = await openChromium('.output/chrome-mv3', { headless: true });
  const own = await withGloss.newPage();
  await own.goto(`${await extensionOrigin(withGloss)}/options.html`);
  const bare = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...quietChromium],
  });
  const without = await bare.newContext({ viewport: { width: 1100, height: 800 } });
  let marked = 0;
  const changed: string[] = [];
  for (const name of names) {
    const address = `${served.origin}/${encodeURIComponent(name)}`;
    const before = await stateOf(without, address);
    const after = await stateOf(withGloss, address, own);
    marked += after.marks > 0 ? 1 : 0;
    for (const part of ['html', 'scroll', 'focus'] as const) {
      if (before[part] !== after[part]) changed.push(`${path.basename(name)}: ${part}`);
    }
  }
  await Promise.all([withGloss.close(), bare.close()]);
  served.close();
  console.log(
    `${names.length} pages, ${marked} of them with marks, ${changed.length} differences.`,
  );
  for (const line of changed) console.log(`  ${line}`);
  if (changed.length > 0) process.exitCode = 1;
}

async function stateOf(
  context: BrowserContext,
  address: string,
  own?: Page,
): Promise<State & { readonly marks: number }> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const marks = own ? await marksOf(page, own) : 0;
  const state = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: `${scrollX},${scrollY}`,
    focus: document.activeElement?.localName ?? '',
  }));
  await page.close();
  return { ...state, marks };
}

/** Waits until Gloss is running, and a moment more for its marks. @returns the number of marks. */
async function marksOf(page: Page, own: Page): Promise<number> {
  await waitForContentScript(own, page.url());
  await page.waitForTimeout(300);
  return page.evaluate(() =>
    ['gloss', 'gloss-plain', 'gloss-underlined'].reduce(
      (sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0),
      0,
    ),
  );
}

const [folder] = process.argv.slice(2);
if (folder) await compareFolder(folder);
else {
  console.error('Name a folder of saved pages: npm run compare -- folder');
  process.exitCode = 1;
}
