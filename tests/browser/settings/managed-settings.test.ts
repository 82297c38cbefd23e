import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveResultOf } from '../../../browser/messages/save-result.ts';
import { changeSetting, saveSettings } from '../../../browser/settings/change-setting.ts';
import { managedKey } from '../../../browser/settings/managed-settings.ts';
import { readSettings } from '../../../browser/settings/settings.ts';
import { loadSettings } from '../../../browser/settings/settings-store.ts';
import { syncSettings } from '../../../browser/settings/sync-settings.ts';

beforeEach(() => fakeBrowser.reset());

async function manage(values: object, locked: readonly string[] = []): Promise<void> {
  await fakeBrowser.storage.local.set({ [managedKey]: { values, locked } });
}

test('an organisation’s value is the default until the reader changes it', async () => {
  await manage({ density: 'all', knownTerms: ['agi'] });
  expect((await loadSettings('normal')).density).toBe('all');
  await changeSetting('knownTerms', (ids) => [...ids, 'rlhf'], 'normal');
  await changeSetting('density', () => 'fewer' as const, 'normal');
  const settings = await loadSettings('normal');
  expect(settings.density).toBe('fewer');
  expect(settings.knownTerms).toEqual(['agi', 'rlhf']);
});

test('a locked setting has the organisation’s value, or the usual one, whatever was stored', async () => {
  await saveSettings({ density: 'fewer', theme: 'dark' }, 'normal');
  await manage({ density: 'all' }, ['density', 'theme']);
  expect(await loadSettings('normal')).toMatchObject({ density: 'all', theme: 'page' });
  expect(await loadSettings('private')).toMatchObject({ density: 'all', theme: 'page' });
  await fakeBrowser.storage.local.remove(managedKey);
  expect(await loadSettings('normal')).toMatchObject({ density: 'fewer', theme: 'dark' });
});

test.each(['normal', 'private'] as const)(
  'a locked setting cannot be changed (%s)',
  async (place) => {
    await manage({}, ['density']);
    const changing = changeSetting('density', () => 'all' as const, place);
    expect(await saveResultOf(changing)).toBe('locked');
    await saveSettings({ density: 'all', openDelay: 200 }, place);
    await fakeBrowser.storage.local.remove(managedKey);
    expect(await loadSettings(place)).toMatchObject({ density: 'balanced', openDelay: 200 });
  },
);

test('only an organisation decides on which sites Gloss is allowed', async () => {
  await fakeBrowser.storage.local.set({ 'setting.allowedSites': ['example.org'] });
  expect((await loadSettings('normal')).allowedSites).toEqual([]);
  const changing = changeSetting('allowedSites', () => ['example.org'], 'normal');
  expect(await saveResultOf(changing)).toBe('locked');
  await manage({ allowedSites: ['example.com'] });
  expect((await loadSettings('normal')).allowedSites).toEqual(['example.com']);
});

test('sync that is locked does not run, though the reader had turned it on', async () => {
  await saveSettings({ sync: true }, 'normal');
  await manage({}, ['sync']);
  const areas = { local: fakeBrowser.storage.local, sync: fakeBrowser.storage.sync };
  expect(await syncSettings(areas as never)).toEqual({ kind: 'off' });
});

test.each([null, 7, [], { values: [], locked: {} }, { values: { density: 7 }, locked: [7] }])(
  'what is kept of a policy may be damaged: %j',
  (kept) => {
    expect(readSettings({ [managedKey]: kept })).toEqual(readSettings({}));
  },
);
