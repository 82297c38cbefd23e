import type { BrowserContext, Page } from 'playwright';
import { backgroundOf, expect, highlighted, hoverTerm, testAlone as test } from './chromium.ts';
import { ownGlossaries } from './own-glossary.ts';

/** Asks for a word to be defined, as the context menu does, whose items cannot be clicked from here. */
async function defineByMenu(context: BrowserContext, word: string): Promise<Page> {
  const worker = await backgroundOf(context);
  const opened = context.waitForEvent('page');
  await worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatcher };
    onClicked.dispatch({ menuItemId: 'define', selectionText, frameId: 0 }, tab);
    type Dispatcher = { dispatch: (info: object, tab: unknown) => void };
  }, word);
  const form = await opened;
  await expect(form.getByRole('heading', { name: 'Define a term' })).toBeVisible();
  return form;
}

/** Defines a word in the reader's own glossary. */
async function define(context: BrowserContext, word: string, definition: string): Promise<void> {
  const form = await defineByMenu(context, word);
  await form.getByLabel('Definition').fill(definition);
  const closed = form.waitForEvent('close');
  await form.getByRole('button', { name: 'Save' }).click();
  await closed;
}

const articleText = 'The penguin is a bird. Two penguins met a corrigible agent.';

/** A page with a word that no glossary has, which Gloss is running on. */
async function openArticle(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/article.html`);
  await page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('h1')?.after(paragraph);
  }, articleText);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  return page;
}

test('a word defined by the menu is underlined in an open page, and explained there', async ({
  context,
  extension,
  origin,
}) => {
  expect(extension).toBeTruthy();
  const page = await openArticle(context, origin);
  expect(await highlighted(page)).not.toContain('penguin');
  await define(context, ' penguin ', 'A bird that cannot fly.\n\nIt swims.');
  await expect.poll(() => highlighted(page)).toContain('penguin');
  await expect.poll(() => highlighted(page)).toContain('corrigible');

  await page.bringToFront();
  await hoverTerm(page, 'penguin');
  const card = page.getByRole('dialog', { name: 'Penguin' });
  await expect(card).toContainText('A bird that cannot fly.');
  await expect(card).toContainText('My glossary');
  await card.getByRole('button', { name: 'More', exact: true }).click();
  await expect(card).toContainText('It swims.');
});

test('a word that no glossary has can be defined from its card', async ({
  context,
  origin,
  extension,
}) => {
  expect(extension).toBeTruthy();
  const page = await openArticle(context, origin);
  await page.evaluate(() => {
    const text = [...document.querySelectorAll('p')][0]?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 4, text, 11);
  });
  const worker = await backgroundOf(context);
  await page.bringToFront();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { gloss: 'runCommand', args: ['look-up'] });
  });
  const opened = context.waitForEvent('page');
  await page.getByRole('dialog').getByRole('button', { name: 'Define it' }).click();
  const form = await opened;
  await expect(form.getByLabel('Term', { exact: true })).toHaveValue('penguin');
});

test('pages and parts of pages are read with the glossaries in their language', async ({
  context,
  extension,
  origin,
}) => {
  const page = await context.newPage();
  await page.goto(`${origin}/german.html`);
  const glossaries = await context.newPage();
  await glossaries.goto(`${extension}/glossaries.html`);
  for (const { name, content } of ownGlossaries) {
    const buffer = Buffer.from(content);
    const file = { name: `${name}.json`, mimeType: 'application/json', buffer };
    await glossaries.getByLabel('Choose files…').setInputFiles(file);
    await glossaries.getByRole('button', { name: 'Import' }).click();
    await expect(glossaries.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await glossaries.close();

  await page.bringToFront();
  const inGerman = ['GIFT', 'Belohnung', 'Übermaß', 'corrigible', 'reward hacking'];
  await expect.poll(async () => (await highlighted(page)).sort()).toEqual(inGerman.sort());
  await hoverTerm(page, 'GIFT');
  await expect(page.getByRole('dialog', { name: 'Gift' })).toContainText('Etwas Schädliches.');

  await page.goto(`${origin}/japanese.html`);
  const inJapanese = ['ｴｰｼﾞｪﾝﾄ', '強化\n  学習', 'サーバ', '報ほう酬', '方策', 'Belohnung'];
  await expect
    .poll(async () => (await highlighted(page)).sort())
    .toEqual([...inJapanese, 'corrigible'].sort());
  // In vertical writing.
  await hoverTerm(page, '方策');
  await expect(page.getByRole('dialog', { name: '方策' })).toContainText('行動の選び方。');
});
