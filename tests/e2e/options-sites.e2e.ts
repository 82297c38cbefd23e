import { expect, highlighted, test } from './chromium.ts';
import { openOptions } from './own-pages.ts';

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});

test('adds, turns round, edits and removes a site, and open pages follow', async ({
  context,
  extension,
  page,
}) => {
  const options = await openOptions(context, extension);
  await expect(options.getByText('No sites yet.')).toBeVisible();
  const field = options.getByRole('textbox', { name: 'Add a site' });
  await field.fill('http://127.0.0.1/article');
  await field.press('Enter');
  const site = options.getByRole('list', { name: 'Sites' }).getByRole('listitem');
  await expect(site).toContainText('127.0.0.1/article');
  await expect.poll(() => highlighted(page)).toEqual([]);
  await options.getByRole('combobox', { name: 'Gloss on 127.0.0.1/article' }).selectOption('On');
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await options.getByRole('combobox', { name: 'Gloss on 127.0.0.1/article' }).selectOption('Off');
  await options.getByRole('button', { name: 'Edit 127.0.0.1/article' }).click();
  const edited = options.getByRole('textbox', { name: 'Edit 127.0.0.1/article' });
  await edited.fill('bücher.example');
  await edited.press('Enter');
  await expect(site).toContainText('bücher.example');
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await options.getByRole('button', { name: 'Remove bücher.example' }).click();
  await expect(site).toHaveCount(0);
});

test('refuses what is no site, with the reason, and keeps what was typed', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  const field = options.getByRole('textbox', { name: 'Add a site' });
  for (const [typed, reason] of [
    ['*', 'This would match every site'],
    ['exam*.org', '* is only allowed at the start'],
    ['chrome://extensions', 'only works with http, https and file'],
    ['two words', 'isn’t a valid address'],
    ['', 'Enter a site'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(options.locator('.site-form [role="alert"]')).toContainText(reason);
    await expect(field).toHaveValue(typed);
  }
  await expect(options.getByText('No sites yet.')).toBeVisible();
});

test('adds many sites, one a line, and keeps those it cannot read, with the reason', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  await options.getByText('Add several sites').click();
  const field = options.getByRole('textbox', { name: 'Sites, one per line' });
  await field.fill('a.example\n\nhttps://b.example/x\n<script>\nc.example');
  const form = options.locator('details', { has: field });
  await form.getByRole('button', { name: 'Turn off on this site' }).click();
  await expect(options.getByText('3 sites added.')).toBeVisible();
  await expect(field).toHaveValue('<script>');
  await expect(form.getByRole('alert')).toContainText('<script>: This isn’t a valid address');
  await expect(options.getByRole('list', { name: 'Sites' }).getByRole('listitem')).toHaveText([
    /a\.example/,
    /b\.example\/x/,
    /c\.example/,
  ]);
});

test('is on for chosen sites only, if so told', async ({ context, extension, page }) => {
  const options = await openOptions(context, extension);
  await options.getByRole('radio', { name: 'Only on sites turned on' }).check();
  await expect.poll(() => highlighted(page)).toEqual([]);
  await options.getByRole('textbox', { name: 'Add a site' }).fill('127.0.0.1');
  await options.getByRole('textbox', { name: 'Add a site' }).press('Enter');
  await expect.poll(() => highlighted(page)).toContain('corrigible');
});
