import { rmSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import { extensionOrigin, openChromium } from '../chromium.ts';
import { localizedBuild } from '../localized-build.ts';
import { serve } from '../serve.ts';

/** Takes pictures of the popup and the options page from the built extension: `npm run picture`. */
const folder = '.github/pictures';

const looks = [
  { name: 'light', locale: 'en', dark: false },
  { name: 'dark', locale: 'en', dark: true },
  { name: 'german', locale: 'de', dark: false },
] as const;

const served = await serve('scripts/demo');
for (const { name, locale, dark } of looks) {
  const build = localizedBuild('.output/chrome-mv3-e2e', locale);
  const context = await openChromium(build, { headless: true, dark, pixelRatio: 2 });
  await takePictures(context, name);
  await context.close();
  rmSync(build, { recursive: true });
}
served.close();

async function takePictures(context: BrowserContext, name: string): Promise<void> {
  const extension = await extensionOrigin(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${served.origin}/article.html`);
  await page.waitForFunction(() => CSS.highlights.get('gloss')?.size);
  const own = await context.newPage();
  // The popup runs in a tab here and would find itself, so it is given the article's tab as active.
  await own.addInitScript(() => {
    const { tabs } = chrome as unknown as { tabs: { query: (what: object) => Promise<unknown> } };
    const query = tabs.query.bind(tabs);
    tabs.query = () => query({ url: 'http://127.0.0.1/*' });
  });
  await own.setViewportSize({ width: 400, height: 600 });
  await own.goto(`${extension}/popup.html`);
  await own.locator('.result').first().waitFor();
  await own.screenshot({ path: `${folder}/popup-${name}.png` });
  await own.setViewportSize({ width: 800, height: 1_000 });
  await own.goto(`${extension}/options.html`);
  await own.locator('#marking').waitFor();
  await own.screenshot({ path: `${folder}/options-${name}.png` });
}

declare const chrome: unknown;
