import { expect, test } from './firefox.ts';
import { openOwn } from './firefox-browser.ts';

test('checks a draft in Firefox, in its worker', async ({ firefox }) => {
  const page = await openOwn(firefox, 'draft.html');
  await page.waitForSelector('textarea');
  await page.type('textarea', 'We fear wireheading, and wireheading alone.');
  await page.click('button[type=submit]');
  await page.waitForSelector('li[data-term="wireheading"] .place');
  await page.click('li[data-term="wireheading"] .place');
  const marked = () =>
    page.evaluate(() => document.querySelector('mark[data-current]')?.textContent);
  await expect.poll(marked).toBe('wireheading');
  await page.close();
});
