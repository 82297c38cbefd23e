import type { BrowserContext } from 'playwright';
import { backgroundOf, expect, highlighted, hoverTerm, testAlone as test } from './chromium.ts';
import { openOptions, openPopup } from './own-pages.ts';

/**
 * Has the browser answer with a policy, and say that it has changed. Real ones are files that only root
 * can write: `npm run try-policies` does that.
 */
async function manage(context: BrowserContext, policy: object): Promise<void> {
  await context.addInitScript((given) => {
    if (location.protocol === 'chrome-extension:') {
      chrome.storage.managed.get = (async () => given) as never;
    }
  }, policy);
  const worker = await backgroundOf(context);
  await worker.evaluate((given) => {
    chrome.storage.managed.get = (async () => given) as never;
    const { onChanged } = chrome.storage as unknown as { onChanged: Dispatcher };
    onChanged.dispatch({}, 'managed');
    type Dispatcher = { dispatch: (changes: object, area: string) => void };
  }, policy);
}

const team = {
  name: 'Team terms',
  entries: [{ term: 'argument', definition: 'Reasons for a claim.' }],
};

test('a glossary that an organisation hands out is underlined in an open page, and explained', async ({
  context,
  extension,
  origin,
}) => {
  const page = await context.newPage();
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await manage(context, { glossaries: [team] });
  await expect.poll(() => highlighted(page)).toContain('argument');
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await page.bringToFront();
  await hoverTerm(page, 'argument');
  const card = page.getByRole('dialog', { name: 'Argument' });
  await expect(card).toContainText('Reasons for a claim.');
  await expect(card).toContainText('Team terms');

  const own = await context.newPage();
  await own.goto(`${extension}/glossaries.html`);
  const listed = own.getByRole('region', { name: 'Team terms' });
  await expect(listed).toContainText('1 entry');
  await listed.getByRole('button', { name: 'Entries' }).click();
  await expect(listed).toContainText('Reasons for a claim.');
  await expect(listed.getByRole('switch')).toHaveCount(0);
  await expect(listed.getByRole('button', { name: /Delete|Edit|Remove/ })).toHaveCount(0);
});

test('what an organisation has locked cannot be changed, and what it got wrong is told', async ({
  context,
  extension,
}) => {
  await manage(context, {
    settings: { density: 'fewer', theme: 'dark', openDelay: -1 },
    lockedSettings: ['density', 'sites'],
  });
  const options = await openOptions(context, extension);
  const density = options.getByRole('group', { name: 'How many underlines' });
  await expect(density.getByRole('radio', { name: 'Fewer' })).toBeChecked();
  await expect(density.getByRole('radio', { name: 'All terms' })).toBeDisabled();
  await expect(options.getByRole('button', { name: 'Turn off' })).toBeDisabled();
  const theme = options.getByRole('group', { name: 'Card theme' });
  await expect(theme.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await theme.getByRole('radio', { name: 'Light' }).check();
  await expect(theme.getByRole('radio', { name: 'Light' })).toBeChecked();
  await expect(options.getByText('settings: Skipped “Hover delay”: invalid value.')).toBeVisible();
  await expect(options.getByText('Gloss is managed by your organization.')).toBeVisible();
});

test('outside of the sites that an organisation allows, Gloss is off, and the popup says why', async ({
  context,
  extension,
  origin,
}) => {
  const page = await context.newPage();
  await page.goto(`${origin}/article.html`);
  await expect.poll(() => highlighted(page)).toContain('corrigible');
  await manage(context, { allowedSites: ['example.org'] });
  await expect.poll(() => highlighted(page)).toEqual([]);
  const popup = await openPopup(context, extension, page);
  await expect(
    popup.getByText('Your organization allows Gloss on certain sites only.'),
  ).toBeVisible();
  await expect(popup.getByRole('switch')).toBeDisabled();
});

test('a page is read if a glossary is in its language, for the terms of that glossary', async ({
  context,
  extension,
  origin,
}) => {
  expect(extension).toBeTruthy();
  const page = await context.newPage();
  await page.goto(`${origin}/french.html`);
  const french = {
    name: 'Lexique',
    language: 'fr',
    entries: [{ term: 'machine', definition: 'Un appareil.' }],
  };
  await manage(context, { glossaries: [{ ...team, name: 'English' }] });
  await manage(context, { glossaries: [french] });
  await expect.poll(() => highlighted(page)).toEqual(['machine']);
});
