import type { Frame } from 'playwright';
import { dispatchCommand, expect, highlighted, hoverTerm, setSettings, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

for (const name of ['notes.md', 'manual.rst']) {
  test(`a document that is a text is read: ${name}`, async ({ page, origin }) => {
    await page.goto(`${origin}/${name}`);
    await expect.poll(() => highlighted(page)).toEqual(['mesa-optimizer', 'corrigible']);
  });
}

test('a document that is code is let be', async ({ page, origin }) => {
  await page.goto(`${origin}/agent.py`);
  await page.evaluate(() => document.body.append('A treacherous turn.'));
  await expect.poll(() => highlighted(page)).toEqual(['treacherous turn']);
});

test('frames whose address is no site’s are read, and have cards', async ({ page, origin }) => {
  await page.goto(`${origin}/frame-kinds.html`);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(5);
  for (const frame of frames) {
    await expect.poll(() => highlighted(frame), { timeout: 15_000 }).not.toEqual([]);
  }
  for (const name of ['sandboxed', 'data']) {
    const frame = page.frame({ name }) as Frame;
    await frame.locator('p').click({ position: { x: 40, y: 8 } });
    await expect(frame.getByRole('dialog')).toBeVisible();
  }
});

test('a page in another language is passed over until the reader wants it read', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/french.html`);
  const popup = await openPopup(context, extension, page);
  await expect(popup.getByText('This page isn’t in English')).toBeVisible();
  await expect(popup.getByText('The page says it’s in French (France)')).toBeVisible();
  expect(await highlighted(page)).toEqual([]);
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  await expect.poll(() => highlighted(page)).toEqual(['corrigible']);
  await expect(popup.getByText('Gloss is on for 127.0.0.1')).toBeVisible();
  await popup.getByRole('button', { name: 'Read only English pages on this site' }).click();
  await expect.poll(() => highlighted(page)).toEqual([]);
});

test('a page sees the style of marks only while it has marks', async ({
  context,
  page,
  origin,
}) => {
  await setSettings(context, { markStyle: 'dashed' });
  const line = () =>
    page.evaluate(() => {
      const { textDecorationLine } = getComputedStyle(document.body, '::highlight(gloss)');
      return `${textDecorationLine} ${document.adoptedStyleSheets.length}`;
    });
  await page.goto(`${origin}/french.html`);
  const unmarked = await line();
  expect(unmarked).toBe('none 0');
  await page.goto(`${origin}/article.html`);
  await expect.poll(line).toBe('underline 2');
  await page.evaluate(() => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  });
  await expect.poll(line).toBe('underline 3');
  await page.evaluate(() => document.body.replaceChildren('Nothing.'));
  await expect.poll(line).toBe('none 1');
});

test('keys and the menu work in a document that is written anew', async ({
  context,
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  await hoverTerm(page, 'corrigible');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>New</title><p>Only a treacherous turn.</p>');
    document.close();
  });
  await expect.poll(() => highlighted(page)).toEqual(['treacherous turn']);
  await hoverTerm(page, 'treacherous turn');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await dispatchCommand(context, 'show-all-terms');
  const worker = context.serviceWorkers()[0];
  const termAtMenu = () =>
    worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const question = { gloss: 'termAtMenu', args: [] };
      const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, question, { frameId: 0 });
      return (reply as { value: string }).value;
    });
  await page.locator('p').click({ button: 'right', position: { x: 60, y: 8 } });
  await expect.poll(termAtMenu).toBe('treacherous-turn');
});
