import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { type Served, serve } from '../../scripts/serve.ts';

/** Firefox gives extensions a random origin; this one is told beforehand. */
const uuid = '5d0f6a1c-3c1e-4b61-9d4a-1f2e3d4c5b6a';
const extension = `moz-extension://${uuid}`;

let browser: Browser;
let served: Served;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  served = await serve('tests/e2e/pages');
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'gloss@example.org': uuid }),
      'extensions.background.idle.timeout': 1_000,
    },
  });
  await browser.installExtension(path.resolve('.output/firefox-mv3-e2e'));
});

test.afterAll(async () => {
  await browser?.close();
  served?.close();
});

test.beforeEach(async () => {
  page = await browser.newPage();
});

test.afterEach(() => page.close());

/** Opens one of the extension's pages, for which Firefox reports no load event. */
async function openOwn(name: string): Promise<Page> {
  const own = await browser.newPage();
  own.goto(`${extension}/${name}`).catch(() => {});
  await expect
    .poll(() => own.evaluate(() => location.protocol + document.readyState).catch(() => ''))
    .toBe('moz-extension:complete');
  return own;
}

function marks(): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('gloss') ?? [])].map((found) => {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range.toString();
    }),
  );
}

async function openArticle(): Promise<void> {
  await page.goto(`${served.origin}/article.html`);
  await expect.poll(marks).toContain('corrigible');
}

async function hover(text: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    for (const found of CSS.highlights.get('gloss') ?? []) {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const box = range.getClientRects()[0];
      if (range.toString() === wanted && box) {
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return { x: 0, y: 0 };
  }, text);
  await page.mouse.move(point.x - 30, point.y - 40);
  await page.mouse.move(point.x, point.y, { steps: 5 });
}

test('marks terms and leaves the page byte for byte as it was', async () => {
  await openArticle();
  expect((await marks()).sort()).toEqual([
    'corrigible',
    'instrumental convergence',
    'superintelligence',
  ]);
  const [before, now] = await page.evaluate(() => [
    (window as unknown as { htmlBefore: string }).htmlBefore,
    document.documentElement.outerHTML,
  ]);
  expect(now).toBe(before);
});

test('shows the definition on hover and closes on Escape', async () => {
  await openArticle();
  await hover('instrumental convergence');
  const card = await page.waitForSelector('gloss-card >>> [role="dialog"]');
  expect(await card?.evaluate((element) => element.textContent)).toContain(
    'agents with very different final goals',
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$('gloss-card')).toBeNull();
});

test('explains a term after the background has gone to sleep', async () => {
  await openArticle();
  // The event page is suspended after one idle second (see the preference above), unseen from here.
  await sleep(2_500);
  await hover('corrigible');
  const card = await page.waitForSelector('gloss-card >>> [role="dialog"]');
  expect(await card?.evaluate((element) => element.textContent)).toContain('Corrigibility');
});

test('marks terms in open shadow roots, with the rules that Firefox wants there', async () => {
  await page.goto(`${served.origin}/shadow.html`);
  await expect.poll(marks).toContain('treacherous turn');
  const line = () =>
    page.evaluate(() => {
      const inner = document.querySelector('x-outer')?.shadowRoot?.querySelector('p, div, span');
      return inner && getComputedStyle(inner, '::highlight(gloss)').textDecorationLine;
    });
  await expect.poll(line).toBe('underline');
});

test('the popup finds a term in spite of a typo', async () => {
  const popup = await openOwn('popup.html');
  await popup.waitForSelector('input[type="search"]');
  await popup.type('input[type="search"]', 'corigible');
  await expect
    .poll(() => popup.$eval('.results li', (item) => item.textContent).catch(() => ''))
    .toContain('Corrigibility');
  await popup.close();
});

test('the options page reaches open pages at once', async () => {
  await openArticle();
  const options = await openOwn('options.html');
  await options.waitForSelector('input[name="occurrence"]');
  await options.evaluate(() =>
    document.querySelectorAll<HTMLElement>('input[name="occurrence"]')[2]?.click(),
  );
  await expect
    .poll(async () => (await marks()).filter((text) => text === 'corrigible').length)
    .toBe(2);
  await options.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await expect.poll(marks).toEqual([]);
  await options.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await expect.poll(marks).toContain('corrigible');
  await options.evaluate(() =>
    document.querySelectorAll<HTMLElement>('input[name="painter"]')[1]?.click(),
  );
  await expect.poll(() => page.$$eval('gloss-mark', (all) => all.length)).toBeGreaterThan(3);
  await options.close();
});
