import type { BrowserContext, Page } from 'playwright';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './chromium.ts';

async function openWelcome(context: BrowserContext, extension: string): Promise<Page> {
  const welcome = await context.newPage();
  await welcome.goto(`${extension}/welcome.html`);
  await expect(welcome.locator('gloss-mark').first()).toHaveText('treacherous turn');
  return welcome;
}

test('the sample can be tried at once, with the pointer and by keys', async ({
  context,
  extension,
}) => {
  const welcome = await openWelcome(context, extension);
  const terms = welcome.locator('gloss-mark');
  await expect(terms).toHaveText([
    'treacherous turn',
    'instrumental convergence',
    'interpretability',
  ]);
  await terms.first().hover();
  await expect(welcome.getByRole('dialog', { name: 'Treacherous turn' })).toBeVisible();
  await welcome.keyboard.press('Escape');
  await expect(welcome.getByRole('dialog')).toHaveCount(0);
  await welcome.mouse.move(2, 2);
  await welcome.keyboard.press('Tab');
  await welcome.keyboard.press('Tab');
  await expect(terms.nth(1)).toBeFocused();
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('dialog', { name: 'Instrumental convergence' })).toBeVisible();
});

test('the level is chosen there, and the keys and the toolbar button are explained', async ({
  context,
  extension,
}) => {
  const welcome = await openWelcome(context, extension);
  await welcome.getByRole('group', { name: 'What you know', exact: true }).waitFor();
  await welcome.getByRole('radio', { name: /^I’m new to AI/ }).check();
  const stored = () => welcome.evaluate(() => chrome.storage.local.get('setting.readerLevel'));
  await expect.poll(stored).toEqual({ 'setting.readerLevel': 'newcomer' });
  await expect(welcome.getByText('then the pin next to Gloss')).toBeVisible();
  await expect(welcome.getByText('Look up “…” in Gloss')).toBeVisible();
  await expect(welcome.getByText('Alt+Shift+L', { exact: true })).toBeVisible();
  await expect(welcome.getByText('Alt+Shift+Period', { exact: true })).toBeVisible();
});

test('a page of its own says how to check that nothing is sent, and where Gloss reads', async ({
  context,
  extension,
}) => {
  const welcome = await openWelcome(context, extension);
  await welcome.getByRole('link', { name: 'See for yourself that nothing is sent' }).click();
  await expect(welcome.getByRole('heading', { name: 'Three ways to check' })).toBeVisible();
  await welcome.getByRole('radio', { name: /^Only sites I choose/ }).check();
  const stored = () => welcome.evaluate(() => chrome.storage.local.get('setting.mode'));
  await expect.poll(stored).toEqual({ 'setting.mode': 'only' });
  await expectAccessible(welcome);
});

test('has no accessibility problem that axe finds', async ({ context, extension }) => {
  const welcome = await openWelcome(context, extension);
  await expectAccessible(welcome);
});
