import { expect, test } from './firefox.ts';
import { marksOn, openOwn } from './firefox-browser.ts';

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
