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

test('draws the map in Firefox, in its worker, and saves it as a picture', async ({ firefox }) => {
  const page = await openOwn(firefox, 'library.html#map/corrigibility');
  await page.waitForSelector('.map-dot');
  await page.evaluate(() => {
    const saved: { readonly name: string; readonly type: string; readonly size: number }[] = [];
    Object.assign(globalThis, { saved });
    const sizes = new Map<string, Blob>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const address = create.call(URL, blob);
      sizes.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const { type = '', size = 0 } = sizes.get(this.href) ?? {};
      saved.push({ name: this.download, type, size });
    };
  });
  for (const format of ['svg', 'png']) await page.select('.map-save', format);
  const saved = () =>
    page.evaluate(() =>
      (
        globalThis as unknown as { saved: { name: string; type: string; size: number }[] }
      ).saved.map(({ name, type, size }) => [name, type, size > 4_000]),
    );
  await expect.poll(saved).toEqual([
    ['gloss-map-corrigibility.svg', 'image/svg+xml', true],
    ['gloss-map-corrigibility.png', 'image/png', true],
  ]);
  await page.close();
});
