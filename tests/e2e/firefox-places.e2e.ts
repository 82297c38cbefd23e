import { expect, test } from 'playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { type Served, serve } from '../../scripts/serve.ts';
import { setSettings } from './firefox.ts';
import { launchFirefox, marksOn, openOwn } from './firefox-browser.ts';

let browser: Browser;
let served: Served;
let article: Page;
let inside: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  served = await serve('tests/e2e/pages');
  browser = await launchFirefox();
  await setSettings(browser, { density: 'all' });
  inside = await openOwn(browser, 'options.html');
});

test.afterAll(async () => {
  await browser?.close();
  served?.close();
});

test.beforeEach(async () => {
  article = await browser.newPage();
  await article.goto(`${served.origin}/article.html`);
  await expect.poll(() => marksOn(article)).toContain('corrigible');
});

test.afterEach(async () => {
  await inside.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ 'setting.density': 'all' });
  });
  await article.close();
});

/** Opens the real popup over the article. */
async function openPopup(): Promise<void> {
  await article.bringToFront();
  await inside.evaluate(() => chrome.action.openPopup());
  await expect.poll(popupText).toContain('On this page');
}

function popupText(): Promise<string> {
  return inside.evaluate(() => {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    return view?.document.body.innerText ?? '';
  });
}

function clickInPopup(selector: string): Promise<void> {
  return inside.evaluate((wanted) => {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    view?.document.querySelector<HTMLElement>(wanted)?.click();
  }, selector);
}

async function closePopup(): Promise<void> {
  await inside.evaluate(() => {
    for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
  });
}

test('the popup says how things are, and switches the site', async () => {
  await openPopup();
  await expect.poll(popupText).toContain('Gloss is on for 127.0.0.1');
  await expect.poll(popupText).toContain('On this page · 4 terms');
  await clickInPopup('[role="switch"]');
  await expect.poll(popupText).toContain('Gloss is off for 127.0.0.1');
  expect(await popupText()).toContain('You turned it off for 127.0.0.1.');
  await expect.poll(() => marksOn(article)).toEqual([]);
  await clickInPopup('[role="switch"]');
  await expect.poll(() => marksOn(article)).toContain('corrigible');
  await clickInPopup('input[name="mode"]:not(:checked)');
  await expect.poll(popupText).toContain('This site isn’t among those you chose.');
  await closePopup();
});

test('the popup searches, jumps, pauses and resumes', async () => {
  await openPopup();
  await inside.evaluate(() => {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    const field = view?.document.querySelector('input[type="search"]') as HTMLInputElement;
    field.value = 'corigible';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(popupText).toContain('In the glossary');
  expect(await popupText()).toContain('On this page · 1 term');
  await clickInPopup('.jump');
  await expect
    .poll(() => article.evaluate(() => CSS.highlights.get('gloss-flash')?.size ?? 0))
    .toBe(1);
  await clickInPopup('.pauses button');
  await expect.poll(popupText).toContain('Gloss is paused');
  await expect.poll(() => marksOn(article)).toEqual([]);
  await clickInPopup('.remedy');
  await expect.poll(() => marksOn(article)).toContain('corrigible');
  await closePopup();
});

test('the badge shows the number of terms', async () => {
  const badge = () =>
    inside.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toBe('4');
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.badge': false }));
  await expect.poll(badge).toBe('');
});

test('a site that is added in the options is off at once', async () => {
  await inside.bringToFront();
  await inside.type('input[placeholder="example.org"]', '127.0.0.1');
  await inside.keyboard.press('Enter');
  await expect.poll(() => marksOn(article)).toEqual([]);
  await inside.waitForSelector('.sites li');
  await inside.type('input[placeholder="example.org"]', 'two words');
  await inside.keyboard.press('Enter');
  await expect
    .poll(() => inside.$eval('.site-form [role="alert"]', (element) => element.textContent))
    .toContain('isn’t a valid address');
});

test('settings are handed to the browser’s synchronization if asked to', async () => {
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.sync': true }));
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.theme': 'dark' }));
  await expect
    .poll(() => inside.evaluate(() => chrome.storage.sync.get('setting.theme')))
    .toMatchObject({ 'setting.theme': [[{}, {}, [['', 'dark']], []]] });
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.sync': false }));
  await inside.evaluate(() => chrome.storage.sync.clear());
});

test('the first page can be tried at once', async () => {
  const welcome = await openOwn(browser, 'welcome.html');
  await welcome.waitForSelector('gloss-mark');
  await welcome.close();
});

test('what is changed in a private window holds there, is stored nowhere, and ends with it', async () => {
  const reportOf = (tab: number) =>
    inside.evaluate(async (id) => {
      const message = { gloss: 'report', args: [] };
      const reply = await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
      const { value } = (reply ?? {}) as { value?: { terms: { id: string }[] } };
      return value?.terms.map(({ id: term }) => term) ?? [];
    }, tab);
  const stored = () =>
    inside.evaluate(async () => {
      // The background stores the glossary in its own time.
      const all = Object.entries(await chrome.storage.local.get(null));
      const others = Object.fromEntries(all.filter(([key]) => !/^(lexicon|article)/.test(key)));
      return JSON.stringify(others);
    });
  await inside.evaluate(() => chrome.storage.local.set({ 'setting.openDelay': 300 }));
  const before = await stored();
  const { tab, window } = await inside.evaluate(async (url) => {
    const { id, tabs } = await chrome.windows.create({ incognito: true, url });
    return { tab: tabs?.[0]?.id ?? -1, window: id ?? -1 };
  }, `${served.origin}/article.html`);
  await expect.poll(() => reportOf(tab)).toContain('corrigibility');
  await inside.evaluate(async (tabId) => {
    await chrome.scripting.executeScript({
      target: { tabId },
      func: () =>
        chrome.runtime.sendMessage({
          gloss: 'choose',
          args: [{ kind: 'know', id: 'corrigibility', known: true }],
        }),
    });
  }, tab);
  await expect.poll(() => reportOf(tab)).not.toContain('corrigibility');
  expect(await reportOf(tab)).toContain('superintelligence');
  expect(await stored()).toBe(before);
  await article.reload();
  await expect.poll(() => marksOn(article)).toContain('corrigible');
  await inside.evaluate((id) => chrome.windows.remove(id), window);
  const session = () => inside.evaluate(() => chrome.storage.session.get(null));
  // That the policy has been read concerns no page.
  await expect.poll(session).toEqual({ policyRead: true });
});
