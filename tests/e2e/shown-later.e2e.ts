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
  test(`marks a page that shows its ${part} only when it is ready`, async ({ page, origin }) => {
    await page.addInitScript((name) => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelector(name)?.setAttribute('hidden', '');
      });
    }, part);
    await page.goto(`${origin}/shown-later.html`);
    // The page is read in the same task.
    await page.waitForFunction(() => CSS.highlights.has('gloss'), undefined, { polling: 50 });
    expect(await highlighted(page)).toEqual([]);
    await page.evaluate((name) => document.querySelector(name)?.removeAttribute('hidden'), part);
    await expect.poll(() => highlighted(page)).toEqual(['corrigible']);
  });
}
