import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { expect, highlighted, hoverTerm, test } from './chromium.ts';

async function openWelcome(context: BrowserContext, extension: string): Promise<Page> {
  const welcome = await context.newPage();
  await welcome.goto(`${extension}/welcome.html`);
  await expect.poll(() => highlighted(welcome)).toContain('treacherous turn');
  return welcome;
}

test('the first page can be tried at once, and says how to check that nothing is sent', async ({
  context,
  extension,
}) => {
  const welcome = await openWelcome(context, extension);
  await hoverTerm(welcome, 'treacherous turn');
  await expect(welcome.getByRole('dialog', { name: 'Treacherous turn' })).toBeVisible();
  await welcome.keyboard.press('Escape');
  await expect(welcome.getByRole('heading', { name: 'nothing is sent' })).toBeVisible();
});

test('the two modes are to be chosen there', async ({ context, extension, page, origin }) => {
  const welcome = await openWelcome(context, extension);
  await welcome.getByRole('radio', { name: /^Only sites I choose/ }).check();
  await page.goto(`${origin}/article.html`);
  const stored = await welcome.evaluate(() => chrome.storage.local.get('setting.mode'));
  expect(stored).toEqual({ 'setting.mode': 'only' });
  expect(await highlighted(welcome)).toContain('treacherous turn');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility problem that axe finds (${colorScheme})`, async ({
    context,
    extension,
  }) => {
    const welcome = await openWelcome(context, extension);
    await welcome.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: welcome }).analyze()).violations).toEqual([]);
  });
}
