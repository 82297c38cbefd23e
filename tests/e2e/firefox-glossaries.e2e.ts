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
