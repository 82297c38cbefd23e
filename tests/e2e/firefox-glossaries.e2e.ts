import { expect, test } from './firefox.ts';
import { marksOn, openOwn } from './firefox-browser.ts';
import { ownGlossaries } from './own-glossary.ts';

test('a word added to a glossary of one’s own is underlined in an open page', async ({
  firefox,
  pagesOrigin,
  tab,
}) => {
  await tab.goto(`${pagesOrigin}/article.html`);
  await expect.poll(() => marksOn(tab)).toContain('corrigible');
  expect(await marksOn(tab)).not.toContain('argument');

  const own = await openOwn(firefox, 'glossaries.html');
  const press = async (name: string) => {
    const button = await own.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    await button?.click();
  };
  await press('New glossary');
  await press('Add entry');
  await (await own.waitForSelector('::-p-aria([name="Term"][role="textbox"])'))?.type('argument');
  await (await own.waitForSelector('.entry-form textarea'))?.type('Reasons for a claim.');
  await press('Save');
  await own.waitForSelector('::-p-text(Added “argument”.)');
  await own.close();
  await tab.bringToFront();
  await expect.poll(() => marksOn(tab), { timeout: 20_000 }).toContain('argument');
});

test('a term is learned from its entry, asked about by keys, and the answer is kept', async ({
  firefox,
}) => {
  const own = await openOwn(firefox, 'library.html#/corrigibility');
  const press = async (name: string) => {
    const button = await own.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    await button?.click();
  };
  await press('Learn this');
  await own.waitForSelector('::-p-text(Added 1 term)');
  await own.evaluate(() => location.assign('#learn/quiz'));
  await own.waitForSelector('.quiz-choice');
  await own.keyboard.press('1');
  await own.waitForSelector('.quiz-verdict');
  await own.keyboard.press('u');
  await own.waitForSelector('.quiz-choice:enabled');
  await own.keyboard.press('2');
  await own.waitForSelector('.quiz-verdict');
  await own.close();
  const later = await openOwn(firefox, 'library.html#learn');
  await later.waitForSelector('::-p-text(Nothing to do today.)');
  await later.waitForSelector('.learn-rows a[href="#/corrigibility"]');
  await later.close();
});

test('pages and parts of pages are read with the glossaries in their language', {
  tag: '@long',
}, async ({ firefox, pagesOrigin, tab }) => {
  const own = await openOwn(firefox, 'glossaries.html');
  for (const { name, content } of ownGlossaries) {
    await own.evaluate(
      (fileName, text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], fileName));
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (input) input.files = data.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      `${name}.json`,
      content,
    );
    const button = await own.waitForSelector('::-p-aria([name="Import"][role="button"])');
    await button?.click();
    await own.waitForSelector(`::-p-aria([name="${name}"][role="region"])`);
  }
  await own.close();
  await tab.goto(`${pagesOrigin}/german.html`);
  await tab.bringToFront();
  const inGerman = ['GIFT', 'Belohnung', 'Übermaß', 'corrigible', 'reward hacking'];
  // Compiling the glossaries takes a slow machine long.
  await expect
    .poll(async () => (await marksOn(tab)).sort(), { timeout: 60_000 })
    .toEqual(inGerman.sort());
  await tab.goto(`${pagesOrigin}/japanese.html`);
  const inJapanese = ['ｴｰｼﾞｪﾝﾄ', '強化\n  学習', 'サーバ', '報ほう酬', '方策', 'Belohnung'];
  await expect
    .poll(async () => (await marksOn(tab)).sort(), { timeout: 20_000 })
    .toEqual([...inJapanese, 'corrigible'].sort());
});
