import type { Page } from 'playwright';
import { expect, testAlone as test } from './chromium.ts';

type DeveloperPrivate = {
  updateProfileConfiguration(change: object): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
};

/** Lets the extension into private windows, as a reader does on the browser's page; it starts anew. */
async function allowPrivate(page: Page, extension: string): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(extension).host);
  await expect(async () => {
    await page.goto(`${extension}/options.html`);
  }).toPass();
}

/** Opens a private window. @returns its tab and its window, by their ids. */
function openPrivate(inside: Page, url: string) {
  return inside.evaluate(async (address) => {
    const { tabs, id } = await chrome.windows.create({ incognito: true, url: address });
    return { tab: tabs?.[0]?.id ?? -1, window: id ?? -1 };
  }, url);
}

/** What the page in a tab says of itself. */
function reportOf(inside: Page, tab: number) {
  return inside.evaluate(async (id) => {
    const message = { gloss: 'report', args: [] };
    const reply = await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
    return (reply as { value: { state: object; terms: { id: string }[] } } | undefined)?.value;
  }, tab);
}

const everything = (inside: Page) =>
  inside.evaluate(async () => {
    // The background stores the glossary in its own time.
    const all = Object.entries(await chrome.storage.local.get(null));
    const others = Object.fromEntries(all.filter(([key]) => !/^(lexicon|article)/.test(key)));
    return JSON.stringify(others);
  });

test('in private windows nothing is stored: what is changed there holds there, and ends with them', async ({
  page,
  extension,
  origin,
}) => {
  await allowPrivate(page, extension);
  await page.evaluate(() => chrome.storage.local.set({ 'setting.openDelay': 300 }));
  const before = await everything(page);
  const { tab, window } = await openPrivate(page, `${origin}/article.html`);
  const terms = async () => (await reportOf(page, tab))?.terms.map(({ id }) => id) ?? [];
  await expect.poll(terms).toContain('corrigibility');

  // "I know this", said by the page in the private window.
  await page.evaluate(async (tabId) => {
    await chrome.scripting.executeScript({
      target: { tabId },
      func: () =>
        chrome.runtime.sendMessage({
          gloss: 'choose',
          args: [{ kind: 'know', id: 'corrigibility', known: true }],
        }),
    });
  }, tab);
  await expect.poll(terms).not.toContain('corrigibility');
  expect(await terms()).toContain('superintelligence');

  // The popup over the private window.
  await page.evaluate(async (tabId) => {
    const wanted = await chrome.tabs.get(tabId);
    sessionStorage.setItem('tab', JSON.stringify(wanted));
  }, tab);
  await page.addInitScript(() => {
    const tab = JSON.parse(sessionStorage.getItem('tab') ?? '{}');
    chrome.tabs.query = (async () => [tab]) as typeof chrome.tabs.query;
  });
  await page.goto(`${extension}/popup.html`);
  await page.getByRole('switch').click();
  await expect(page.getByText('Gloss is off for 127.0.0.1')).toBeVisible();
  await expect.poll(terms).toEqual([]);
  await page.getByRole('searchbox').fill('corrigibility');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Corrigibility' })).toBeVisible();

  // Nothing of it is stored, and normal windows do not know of it.
  expect(await everything(page)).toBe(before);
  expect(await page.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
  const normal = await page.evaluate(
    async (url) => (await chrome.tabs.create({ url })).id,
    `${origin}/article.html`,
  );
  await expect
    .poll(async () => (await reportOf(page, normal ?? -1))?.terms.map(({ id }) => id) ?? [])
    .toContain('corrigibility');

  // The last private window takes everything with it.
  await page.evaluate((id) => chrome.windows.remove(id), window);
  const session = () => page.evaluate(() => chrome.storage.session.get(null));
  // That the policy has been read concerns no page.
  await expect.poll(session).toEqual({ policyRead: true });
  const again = await openPrivate(page, `${origin}/article.html`);
  await expect
    .poll(async () => (await reportOf(page, again.tab))?.terms.map(({ id }) => id) ?? [])
    .toContain('corrigibility');
});

test('a page in a normal window can neither read nor write what private ones change', async ({
  page,
  context,
  extension,
  origin,
}) => {
  const inside = await context.newPage();
  await inside.goto(`${extension}/options.html`);
  await inside.evaluate(() => chrome.storage.session.set({ 'setting.mode': 'only' }));
  await page.goto(`${origin}/article.html`);
  const replies = await inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const [found] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: async () =>
        JSON.stringify([
          await chrome.runtime.sendMessage({ gloss: 'privateSettings', args: [] }),
          await chrome.runtime.sendMessage({
            gloss: 'choose',
            args: [{ kind: 'know', id: 'agent', known: true }],
          }),
          await chrome.storage.session.get(null).catch(() => 'refused'),
        ]),
    });
    return JSON.parse(String(found?.result));
  });
  expect(replies).toEqual([{ ok: true, value: {} }, { ok: true, value: 'saved' }, 'refused']);
  // It has changed what normal windows keep.
  const { policyRead: _, ...session } = await inside.evaluate(() =>
    chrome.storage.session.get(null),
  );
  expect(session).toEqual({ 'setting.mode': 'only' });
  expect(await inside.evaluate(() => chrome.storage.local.get('setting.knownTerms'))).toEqual({
    'setting.knownTerms': ['agent'],
  });
});
