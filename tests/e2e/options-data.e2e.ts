import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from './chromium.ts';
import { openOptions } from './own-pages.ts';

async function choose(options: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await options.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer,
  });
}

/** All that is stored but the glossary, which the background stores in its own time. */
const stored = (options: Page) =>
  options.evaluate(async () => {
    const all = Object.entries(await chrome.storage.local.get(null));
    const others = Object.fromEntries(all.filter(([key]) => !/^(lexicon|article)/.test(key)));
    return others;
  });

test('exports everything, and imports it elsewhere after a look at what will change', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  await options.evaluate(() =>
    chrome.storage.local.set({
      'setting.sites': { 'example.org': 'off' },
      'setting.theme': 'dark',
    }),
  );
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export…' }).click();
  const exported = await downloading;
  expect(exported.suggestedFilename()).toBe('gloss-settings.json');
  const text = readFileSync(await exported.path(), 'utf8');

  await options.getByRole('button', { name: 'Reset…' }).click();
  await expect(options.getByText('Card theme: Dark → Match the page')).toBeVisible();
  await options.getByRole('button', { name: 'Apply' }).click();
  await expect(options.getByText('Settings imported.')).toBeVisible();
  await expect(options.getByText('No sites yet.')).toBeVisible();

  await choose(options, 'gloss-settings.json', text);
  await expect(options.getByText('Sites: 0 → 1')).toBeVisible();
  await expect(options.getByText('No sites yet.')).toBeVisible();
  await options.getByRole('button', { name: 'Apply' }).click();
  await expect(options.getByRole('list', { name: 'Sites' })).toContainText('example.org');
  await expect(options.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
});

test('refuses what is no file of ours, and leaves everything as it was', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  const before = await stored(options);
  for (const [text, reason] of [
    ['{', 'valid JSON'],
    ['{"a": 1}', 'isn’t a Gloss settings file'],
    ['{"format":"gloss-settings","version":2,"settings":{}}', 'newer version of Gloss'],
  ] as const) {
    await choose(options, 'a.json', text);
    await expect(options.getByRole('region', { name: 'Changes to apply' })).toContainText(reason);
    await expect(options.getByRole('button', { name: 'Apply' })).toHaveCount(0);
    await options.getByRole('button', { name: 'Cancel' }).click();
  }
  expect(await stored(options)).toEqual(before);
});

test('leaves out what it cannot read of a file, says so, and shows markup as text', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  const settings = { mode: 'only', '<img src=x onerror=alert(1)>': 1, openDelay: 'soon' };
  await choose(
    options,
    'a.json',
    JSON.stringify({ format: 'gloss-settings', version: 1, settings }),
  );
  const preview = options.getByRole('region', { name: 'Changes to apply' });
  await expect(preview).toContainText('Skipped “<img src=x onerror=alert(1)>”');
  await expect(preview).toContainText('Skipped “Hover delay”: invalid value.');
  await expect(preview.locator('img')).toHaveCount(0);
  await options.getByRole('button', { name: 'Apply' }).click();
  await expect(options.getByRole('radio', { name: 'Only on sites turned on' })).toBeChecked();
});

test('an import that cannot be stored is told of, and nothing is half-written', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  const before = await stored(options);
  await options.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  const settings = { mode: 'only', theme: 'dark' };
  await choose(
    options,
    'a.json',
    JSON.stringify({ format: 'gloss-settings', version: 1, settings }),
  );
  await options.getByRole('button', { name: 'Apply' }).click();
  await expect(options.getByText('Couldn’t save: Gloss’s storage is full.')).toBeVisible();
  await expect(options.getByRole('region', { name: 'Changes to apply' })).toBeVisible();
  expect(await stored(options)).toEqual(before);
});

test('two windows that change settings at once both have their way', async ({
  context,
  extension,
}) => {
  const [one, other] = [
    await openOptions(context, extension),
    await openOptions(context, extension),
  ];
  const add = async (options: Page, site: string) => {
    await options.getByRole('textbox', { name: 'Add a site' }).fill(site);
    await options.getByRole('textbox', { name: 'Add a site' }).press('Enter');
  };
  await Promise.all([add(one, 'a.example'), add(other, 'b.example')]);
  for (const options of [one, other]) {
    await expect(options.getByRole('list', { name: 'Sites' }).getByRole('listitem')).toHaveText([
      /a\.example/,
      /b\.example/,
    ]);
  }
});

test('hands settings to the browser’s synchronization if asked to, and takes them from it', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  const synced = () => options.evaluate(() => chrome.storage.sync.get(null));
  await options.getByRole('radio', { name: 'Every time' }).check();
  expect(await synced()).toEqual({});
  await options.getByRole('switch', { name: 'Sync settings' }).click();
  await expect.poll(async () => JSON.stringify(await synced())).toContain('"all"');
  await options.evaluate(async () => {
    // As another device would write it.
    const item = (present: unknown) => [[Date.now() + 1, 'other', [present], []]];
    await chrome.storage.sync.set({ 'setting.occurrence': item(['', 'first']) });
    await chrome.storage.sync.set({ 'setting.knownTerms': item('corrigibility') });
  });
  await expect(options.getByRole('radio', { name: 'Once per page' })).toBeChecked();
  await expect(options.getByRole('list', { name: 'Hidden terms' })).toContainText('corrigibility');
  await options.waitForTimeout(500);
  await options.evaluate(() => {
    const item = [[Date.now() + 1, 'other', ['agent', 'corrigibility'], []]];
    return chrome.storage.sync.set({ 'setting.knownTerms': item });
  });
  await options.waitForTimeout(2_500);
  const known = () => options.evaluate(() => chrome.storage.local.get('setting.knownTerms'));
  expect(await known()).toEqual({ 'setting.knownTerms': ['agent', 'corrigibility'] });
  expect(JSON.stringify(await synced())).toContain('["agent","corrigibility"]');
});

test('a change is synced even if the background is stopped at once', async ({
  context,
  extension,
}) => {
  const options = await openOptions(context, extension);
  const synced = () =>
    options.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null)));
  await options.getByRole('switch', { name: 'Sync settings' }).click();
  await expect(options.getByRole('switch', { name: 'Sync settings' })).toBeChecked();
  const session = await context.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  const names = ['Every time', 'Once per page', 'Once per section'];
  const values = ['all', 'first', 'section'];
  for (const [at, name] of names.entries()) {
    await options.getByRole('radio', { name }).check();
    await session.send('ServiceWorker.stopAllWorkers');
    // Any event starts it again, such as a message from a page.
    await options.evaluate(() => chrome.runtime.sendMessage({ gloss: 'topAddress', args: [] }));
    await expect.poll(synced).toContain(`"${values[at]}"`);
  }
});
