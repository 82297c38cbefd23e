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

test('marks a page that shows itself only when it is ready', async ({ page, origin }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.body.classList.add('waits'));
  });
  await page.goto(`${origin}/shown-later.html`);
  // The page is read in the same task.
  await page.waitForFunction(() => CSS.highlights.has('gloss'));
  expect(await highlighted(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.classList.remove('waits');
  });
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});
