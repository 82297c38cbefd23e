import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { expect, setSettings, test } from './chromium.ts';
import { openPopup } from './own-pages.ts';

async function openLibrary(context: BrowserContext, extension: string, hash = ''): Promise<Page> {
  const library = await context.newPage();
  await library.goto(`${extension}/library.html${hash}`);
  await expect(library.getByRole('heading', { level: 1 })).toBeVisible();
  return library;
}

/** The first row of the list that is rendered. */
function firstRow(library: Page) {
  return library.locator('.entry-row').first();
}

test('the search has the focus, arrow keys walk through what it finds, and Enter opens it', async ({
  context,
  extension,
}) => {
  const library = await openLibrary(context, extension);
  const search = library.getByRole('searchbox');
  await expect(search).toBeFocused();
  await search.fill('what does mesa mean');
  await expect(firstRow(library)).toContainText('Mesa-optimizer');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('ArrowDown');
  await expect(library.locator('[data-index="1"] a')).toBeFocused();
  await library.keyboard.press('ArrowUp');
  await library.keyboard.press('Enter');
  await expect(library.getByRole('heading', { name: 'Mesa-optimizer' })).toBeFocused();
  await library.goBack();
  await expect(library.locator('[data-term="mesa-optimizer"]')).toBeFocused();
  await library.keyboard.press('ArrowUp');
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
  await expect(firstRow(lost)).toBeVisible();
});

test('filters combine, say what each would leave, and stand in the address', async ({
  context,
  extension,
}) => {
  await setSettings(context, { knownTerms: ['corrigibility'] });
  const library = await openLibrary(context, extension);
  const status = library.locator('.list-bar').getByRole('status').first();
  const countOf = async (name: string) => {
    const label = library.locator('.filter-value', { hasText: name });
    return Number(await label.locator('.filter-count').innerText());
  };
  await expect(status).toHaveText(/^[\d,]+ entries$/);
  const alignment = await countOf('Alignment');
  await library.getByRole('checkbox', { name: 'Alignment' }).check();
  await expect(status).toHaveText(new RegExp(`^${alignment} of `));
  const basic = await countOf('basic');
  expect(basic).toBeLessThan(alignment);
  await library.getByRole('checkbox', { name: 'basic' }).check();
  await expect(status).toHaveText(new RegExp(`^${basic} of `));
  await expect(library).toHaveURL(/#\?subject=alignment&level=basic$/);
  await library.reload();
  await expect(status).toHaveText(new RegExp(`^${basic} of `));
  await library.goBack();
  await expect(status).toHaveText(new RegExp(`^${alignment} of `));
  await expect(library.getByRole('checkbox', { name: 'basic' })).not.toBeChecked();
  await library.goForward();
  await library.getByRole('button', { name: 'Clear filters' }).click();
  await library.getByRole('checkbox', { name: 'Known' }).check();
  await expect(status).toHaveText(/^1 of /);
  await expect(firstRow(library)).toContainText('Corrigibility');
});

test('an entry leads on through the list that it was opened from', async ({
  context,
  extension,
}) => {
  const library = await openLibrary(context, extension, '#?subject=alignment&letter=C');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = (await firstRow(library).locator('b').innerText()).trim();
  await firstRow(library).click();
  await expect(library.getByRole('heading', { level: 2, name: first })).toBeFocused();
  await expect(library.getByText(/^1 of \d+$/)).toBeVisible();
  const next = library.getByRole('link', { name: /^Next/ });
  const second = (await next.locator('b').innerText()).trim();
  await next.click();
  await expect(library.getByRole('heading', { level: 2, name: second })).toBeFocused();
  await expect(library.getByRole('link', { name: /^Previous/ })).toContainText(first);
  await library.getByRole('button', { name: 'Copy link' }).click();
  await expect(library.getByText('Link copied')).toBeVisible();
  const copied = await library.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(library.url());
  expect(copied).toContain('?subject=alignment&letter=C');
  await library.getByRole('link', { name: 'Back to the list' }).click();
  await expect(library.getByRole('checkbox', { name: 'Alignment' })).toBeChecked();
});

test('only the rows in view are rendered, End reaches the last one, and all are printed', async ({
  context,
  extension,
}) => {
  const library = await openLibrary(context, extension);
  await firstRow(library).focus();
  const count = Number(
    await library.locator('li[aria-setsize]').first().getAttribute('aria-setsize'),
  );
  expect(count).toBeGreaterThan(800);
  expect(await library.locator('.entry-row').count()).toBeLessThan(60);
  await library.keyboard.press('End');
  await expect(library.locator(`[data-index="${count - 1}"] a`)).toBeFocused();
  await expect(library.locator(`[data-index="${count - 1}"]`)).toBeInViewport();
  await library.keyboard.press('Home');
  await expect(library.locator('[data-index="0"] a')).toBeFocused();
  await expect(library.locator('[data-index="0"]')).toBeInViewport();
  await library.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(library.locator('.entry-row')).toHaveCount(count);
  await library.emulateMedia({ media: 'print' });
  await expect(library.getByRole('navigation')).toBeHidden();
  await library.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('a reading path ends with the entry, strikes out what is known, and fits in five minutes', async ({
  context,
  extension,
}) => {
  await setSettings(context, { knownTerms: ['reward-hacking'] });
  const library = await openLibrary(context, extension, '#/deceptive-alignment');
  await library.getByRole('link', { name: 'Reading path' }).click();
  const steps = library.locator('.path-steps > li');
  await expect(library.getByRole('heading', { level: 2 })).toHaveText(
    'Reading path to “Deceptive alignment”',
  );
  await expect(steps.last()).toContainText('Deceptive alignment');
  expect(await steps.count()).toBeGreaterThan(2);
  await library.getByRole('link', { name: 'Teach me this in five minutes' }).click();
  await expect(library).toHaveURL(/#path\/deceptive-alignment\?minutes=5$/);
  await expect(library.getByText(/^About [1-5] minutes? of reading$/)).toBeVisible();
  await expect(steps.last().locator('.paragraph')).toBeVisible();
  await library.goto(`${extension}/library.html#path/anti-scheming-training?minutes=5`);
  await expect(library.getByText('About 5 minutes of reading')).toBeVisible();
  await expect(library.locator('.left-out')).toContainText(
    'Full articles, after their definition: ',
  );
  await library.goto(`${extension}/library.html#path?ids=reward-hacking,corrigibility,no-such`);
  await expect(library.locator('li[data-term="reward-hacking"] s')).toBeVisible();
  await expect(library.locator('li[data-term="corrigibility"] .definition')).toBeVisible();
  await expect(
    library.getByText('1 term of the page isn’t in any glossary any more.'),
  ).toBeVisible();
});

test('the popup leads to the reading path of the page, and tells nothing of its address', async ({
  context,
  extension,
  page,
  origin,
}) => {
  await page.goto(`${origin}/article.html`);
  const popup = await openPopup(context, extension, page);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Reading path of this page' }).click();
  const library = await opened;
  await expect(library.locator('.path-steps > li[data-term="corrigibility"]')).toBeVisible();
  expect(decodeURIComponent(library.url())).toMatch(
    /^chrome-extension:\/\/\w+\/library\.html#path\?ids=[\w,-]+$/,
  );
});

test('own entries are listed, filtered by glossary, and read', async ({ context, extension }) => {
  const glossaries = await context.newPage();
  await glossaries.goto(`${extension}/glossaries.html`);
  await glossaries.getByLabel('Choose files…').setInputFiles({
    name: 'birds.json',
    mimeType: 'text/plain',
    buffer: Buffer.from(JSON.stringify({ penguin: 'A bird that is corrigible.' })),
  });
  await glossaries.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(glossaries.getByRole('region', { name: 'birds' })).toContainText('1 entry');
  const library = await openLibrary(context, extension);
  await library.getByRole('checkbox', { name: 'birds' }).check();
  await expect(firstRow(library)).toContainText('A bird that is corrigible.');
  await firstRow(library).click();
  await expect(library.getByRole('heading', { level: 2, name: 'Penguin' })).toBeFocused();
  await expect(library.getByRole('link', { name: 'corrigible' })).toBeVisible();
  await library.getByRole('link', { name: 'Edit in your glossaries' }).click();
  await expect(library).toHaveURL(/glossaries\.html#\/own-\w+-penguin$/);
  await expect(library.getByRole('button', { name: 'Edit “penguin”' })).toBeVisible();
  await glossaries.getByRole('button', { name: 'Name and sites' }).click();
  await glossaries.getByRole('button', { name: 'Remove glossary' }).click();
  await expect(glossaries.getByText('Removed “birds”.')).toBeVisible();
});

test('whatever the address, there is a page', async ({ context, extension }) => {
  const library = await openLibrary(context, extension);
  const failed: string[] = [];
  library.on('pageerror', ({ message }) => failed.push(message));
  const hashes = [
    '#/__proto__',
    '#?subject=none&level=x&letter=%00&glossary=gone&state=old',
    '#path?ids=%ff,<b>,constructor',
    '#path/no-such-entry?minutes=5',
    '#map/%',
    '#learn/../quiz',
  ];
  for (const hash of hashes) {
    await library.goto(`${extension}/library.html${hash}`);
    await expect(library.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(failed).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility problem that axe finds (${colorScheme})`, async ({
    context,
    extension,
  }) => {
    const library = await openLibrary(context, extension);
    await library.emulateMedia({ colorScheme });
    if (colorScheme === 'dark') await library.setViewportSize({ width: 320, height: 640 });
    const views = [
      ['#?q=reward&level=basic', '.entry-row'],
      ['#?q=zzzzqq', '.list-bar'],
      ['#/corrigibility', '.entry .sources'],
      ['#path/deceptive-alignment', '.path-steps'],
      ['#path/anti-scheming-training?minutes=5', '.left-out'],
    ] as const;
    for (const [hash, part] of views) {
      await library.goto(`${extension}/library.html${hash}`);
      await expect(library.locator(part).first()).toBeVisible();
      if (colorScheme === 'dark' && hash.startsWith('#?')) {
        const filters = library.getByRole('button', { name: /^Filters/ });
        if ((await filters.getAttribute('aria-expanded')) === 'false') await filters.click();
      }
      expect((await new AxeBuilder({ page: library }).analyze()).violations).toEqual([]);
      const wide = await library.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
}
