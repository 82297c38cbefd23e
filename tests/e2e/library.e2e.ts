import type { BrowserContext, Page } from 'playwright';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './chromium.ts';

async function openLibrary(context: BrowserContext, extension: string, hash = ''): Promise<Page> {
  const library = await context.newPage();
  await library.goto(`${extension}/library.html${hash}`);
  await expect(library.getByRole('heading', { level: 1 })).toBeVisible();
  return library;
}

test('the search has the focus, arrow keys walk through what it finds, and Enter opens it', async ({
  context,
  extension,
}) => {
  const library = await openLibrary(context, extension);
  const search = library.getByRole('searchbox');
  await expect(search).toBeFocused();
  await search.fill('what does mesa mean');
  await expect(library.locator('.result').first()).toContainText('Mesa-optimizer');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('ArrowDown');
  await expect(library.locator('.result').nth(1)).toBeFocused();
  await library.keyboard.press('ArrowUp');
  await library.keyboard.press('Enter');
  await expect(library.getByRole('heading', { name: 'Mesa-optimizer' })).toBeFocused();
  await library.goBack();
  await expect(search).toBeFocused();
  await search.fill('corrigibility');
  await search.press('Enter');
  await expect(library.getByRole('heading', { name: 'Corrigibility' })).toBeFocused();
  await expect(library).toHaveTitle('Corrigibility · Gloss');
});

test('says that nothing is found, and that an entry does not exist', async ({
  context,
  extension,
}) => {
  const nothing = await openLibrary(context, extension, '#?q=zzzzqq');
  await expect(nothing.getByText('No results for “zzzzqq”')).toBeVisible();
  const lost = await openLibrary(context, extension, '#/no-such-entry');
  await expect(lost.getByText('There’s no such entry.')).toBeVisible();
  await expect(lost.locator('.result').first()).toBeVisible();
});

test('has no accessibility problem that axe finds', async ({ context, extension }) => {
  for (const hash of ['#?q=reward', '#?q=zzzzqq', '#/corrigibility']) {
    const library = await openLibrary(context, extension, hash);
    await expectAccessible(library);
  }
});
