import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { type Served, serve } from '../../scripts/serve.ts';
import { setSettings } from './firefox.ts';
import { launchFirefox, marksOn, openOwn } from './firefox-browser.ts';

let browser: Browser;
let served: Served;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  served = await serve('tests/e2e/pages');
  browser = await launchFirefox({ 'extensions.background.idle.timeout': 10_000 });
  await setSettings(browser, { density: 'all' });
});

test.afterAll(async () => {
  await browser?.close();
  served?.close();
});

test.beforeEach(async () => {
  page = await browser.newPage();
});

test.afterEach(() => page.close());

const marks = () => marksOn(page);

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

test('reads a page that takes many slices to its end', async () => {
  await openArticle();
  await page.evaluate(() => {
    const filler = document.createElement('div');
    filler.textContent = 'So it goes on and on, word after word. '.repeat(100_000);
    const last = document.createElement('p');
    last.textContent = 'On wireheading.';
    last.style.cssText = 'position: fixed; top: 0';
    document.body.append(filler, last);
  });
  await expect.poll(marks).toContain('wireheading');
});

test('marks what the page shows later', async () => {
  await page.goto(`${served.origin}/shown-later.html`);
  await expect.poll(marks).toEqual(['corrigible']);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(marks).toEqual(['corrigible', 'reward hacking']);
});

test('shows the definition on hover and closes on Escape', async () => {
  await openArticle();
  await hover('instrumental convergence');
  const card = await page.waitForSelector('[data-gloss="card"] >>> [role="dialog"]');
  expect(await card?.evaluate((element) => element.textContent)).toContain(
    'agents with very different final goals',
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$('[data-gloss="card"]')).toBeNull();
});

test('explains a term after the background has gone to sleep', async () => {
  await openArticle();
  // The event page is suspended after ten idle seconds (see the preference above), unseen from here.
  await sleep(12_000);
  await hover('corrigible');
  const card = await page.waitForSelector('[data-gloss="card"] >>> [role="dialog"]');
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
  const popup = await openOwn(browser, 'popup.html');
  await popup.waitForSelector('input[type="search"]');
  await popup.type('input[type="search"]', 'corigible');
  await expect
    .poll(() => popup.$eval('.results li', (item) => item.textContent).catch(() => ''))
    .toContain('Corrigibility');
  await popup.close();
});

test('the options page reaches open pages at once', async () => {
  await openArticle();
  const options = await openOwn(browser, 'options.html');
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

test('the sidebar stays closed until the reader opens it, and its page works', async () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3-e2e/manifest.json', 'utf8'));
  expect(manifest.sidebar_action).toMatchObject({
    default_panel: 'sidepanel.html',
    open_at_install: false,
  });
  expect(manifest.permissions).not.toContain('sidePanel');
  const panel = await openOwn(browser, 'sidepanel.html');
  await panel.waitForSelector('input[type="search"]');
  await panel.type('input[type="search"]', 'corrigibility');
  await expect
    .poll(() => panel.$$eval('.result b', (names) => names[0]?.textContent))
    .toBe('Corrigibility');
  await panel.close();
});
