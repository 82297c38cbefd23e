import { mkdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright';
import { extensionOrigin, openChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { placeOf } from './term-place.ts';

/**
 * Takes the stores' screenshots, 1280 × 800, and draws their promotional tiles from the built
 * extension: `npm run picture:store`.
 */
const folder = 'store/pictures';
const size = { width: 1_280, height: 800 };
const term = 'paperclip maximizer';

mkdirSync(folder, { recursive: true });
const served = await serve('scripts/demo');
const card = await takeAll(false);
await takeAll(true);
await drawTiles(card);
served.close();

/** @returns a picture of the card alone. */
async function takeAll(dark: boolean): Promise<Buffer> {
  const context = await openChromium('.output/chrome-mv3-e2e', { headless: true, dark });
  const extension = await extensionOrigin(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(size);
  await page.goto(`${served.origin}/article.html`);
  await page.waitForFunction(() => CSS.highlights.get('gloss')?.size);
  const shown = await openCard(page);
  await page.screenshot({ path: `${folder}/screenshot-${dark ? 4 : 1}.png` });
  const alone = await shown.screenshot();
  if (!dark) {
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.scrollTo(0, 0));
    await takePopup(context, extension, page);
    await takeOwn(context, `${extension}/library.html`, 'screenshot-3', '.result, a');
    await takeOwn(context, `${extension}/options.html`, 'screenshot-5', '#marking');
  }
  await context.close();
  return alone;
}

async function openCard(page: Page): Promise<Locator> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, term);
  // A click opens it at once, wherever the pointer was before.
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.click(x, y);
  const shown = page.getByRole('dialog');
  await shown.waitFor();
  await shown.evaluate((each) => Promise.all(each.getAnimations().map(({ finished }) => finished)));
  return shown;
}

/** The popup, over the page that it speaks of, where browsers open it. */
async function takePopup(context: BrowserContext, extension: string, page: Page): Promise<void> {
  const behind = await page.screenshot();
  const popup = await context.newPage();
  // The popup runs in a tab here and would find itself, so it is given the article's tab as active.
  await popup.addInitScript(() => {
    const { tabs } = chrome as unknown as { tabs: { query: (what: object) => Promise<unknown> } };
    const query = tabs.query.bind(tabs);
    tabs.query = () => query({ url: 'http://127.0.0.1/*' });
  });
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`${extension}/popup.html`);
  await popup.locator('.result').first().waitFor();
  const over = await popup.screenshot();
  await popup.close();
  await draw(
    context,
    `<body style="margin:0;background:url(${address(behind)})">
     <img src="${address(over)}" style="position:absolute;top:12px;right:24px;border-radius:8px;box-shadow:0 4px 24px #0006">`,
    size,
    'screenshot-2',
  );
}

async function takeOwn(
  context: BrowserContext,
  url: string,
  name: string,
  ready: string,
): Promise<void> {
  const own = await context.newPage();
  await own.setViewportSize(size);
  await own.goto(url);
  await own.locator(ready).first().waitFor();
  await own.screenshot({ path: `${folder}/${name}.png` });
  await own.close();
}

async function drawTiles(card: Buffer): Promise<void> {
  const context = await openChromium('.output/chrome-mv3-e2e', { headless: true });
  const icon = readFileSync('public/icon/icon.svg').toString('base64');
  const text = (large: number) => `
    <div style="font:600 ${large}px system-ui"><img width="${large}" height="${large}" alt=""
      src="data:image/svg+xml;base64,${icon}" style="vertical-align:-0.1em"> Gloss</div>
    <div style="font:${Math.round(large * 0.46)}px/1.4 system-ui;margin-top:0.5em">
      AI-safety terms, explained<br>where you read them</div>`;
  const style = 'margin:0;height:100vh;background:#f4f1ea;color:#1d2b2b;box-sizing:border-box';
  await draw(
    context,
    `<body style="${style};padding:64px 40px">${text(52)}`,
    { width: 440, height: 280 },
    'tile-small',
  );
  await draw(
    context,
    `<body style="${style};padding:0 110px;display:flex;align-items:center;justify-content:space-between">
     <div>${text(92)}</div><img src="${address(card)}" style="zoom:1.25;border-radius:8px;box-shadow:0 4px 24px #0003">`,
    { width: 1_400, height: 560 },
    'tile-large',
  );
  await context.close();
}

async function draw(
  context: BrowserContext,
  html: string,
  viewport: { readonly width: number; readonly height: number },
  name: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.setContent(html);
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

function address(picture: Buffer): string {
  return `data:image/png;base64,${picture.toString('base64')}`;
}

declare const chrome: unknown;
