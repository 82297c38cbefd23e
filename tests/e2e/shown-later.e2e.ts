import { waitForContentScript } from '../../scripts/chromium.ts';
import { expect, highlighted, test } from './chromium.ts';

test('marks what a page shows later, however it does so', async ({ page, origin }) => {
  await page.goto(`${origin}/shown-later.html`);
  await expect.poll(() => highlighted(page)).toEqual(['corrigible']);
  const steps: readonly (readonly [string, () => void])[] = [
    ['instrumental convergence', () => document.querySelector('summary')?.click()],
    ['wireheading', () => document.querySelector('.folded')?.classList.remove('folded')],
    ['reward hacking', () => document.querySelector('dialog')?.showModal()],
    // Opened last, as a dialog would close it.
    ['mesa-optimizers', () => document.querySelector<HTMLElement>('[popover]')?.showPopover()],
  ];
  const marked = ['corrigible'];
  for (const [term, show] of steps) {
    await page.evaluate(show);
    marked.push(term);
    await expect.poll(() => highlighted(page)).toEqual(marked);
  }
});

for (const part of ['html', 'body', 'main']) {
  test(`marks a page that shows its ${part} only when it is ready`, async ({
    page,
    origin,
    context,
    extension,
  }) => {
    const own = await context.newPage();
    await own.goto(`${extension}/options.html`);
    await page.addInitScript((name) => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelector(name)?.setAttribute('hidden', '');
      });
    }, part);
    await page.goto(`${origin}/shown-later.html`);
    await waitForContentScript(own, page.url());
    await page.bringToFront();
    // Where nothing is marked, the page sees nothing of Gloss.
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.evaluate((name) => document.querySelector(name)?.removeAttribute('hidden'), part);
    await expect.poll(() => highlighted(page)).toEqual(['corrigible']);
    // What was folded away within it still is.
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(() => highlighted(page)).toEqual(['corrigible', 'reward hacking']);
  });
}
