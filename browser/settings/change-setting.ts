import { browser } from 'wxt/browser';
import { type SettingName, type Settings, settingKey, toStored } from './settings.ts';
import { withSettingsLock } from './settings-lock.ts';
import { here, loadSettings, type Place } from './settings-store.ts';
import type { StorageArea } from './storage-area.ts';
import { deviceKey, versionedKeys, versionsKey, versionsOf } from './versions.ts';

/**
 * Changes a setting based on its current value. Two windows of the extension that change the same
 * setting at once take turns, so that neither overwrites the other's change. Only for the extension's
 * own pages: scripts in pages send a `choose` message.
 *
 * @throws Error if the setting cannot be stored.
 */
export async function changeSetting<Name extends SettingName>(
  name: Name,
  change: (before: Settings[Name]) => Settings[Name],
  place: Place,
): Promise<void> {
  await withSettingsLock(async () => {
    const before = await loadSettings(place);
    await writeSettings({ [name]: change(before[name]) }, place);
  });
}

/**
 * Stores settings, either all of them or none. Others, including those unknown to this version, are
 * left as they are. Only for the extension's own pages.
 *
 * @throws Error if they cannot be stored.
 */
export async function saveSettings(values: Partial<Settings>, place = here()): Promise<void> {
  await withSettingsLock(() => writeSettings(values, place));
}

/** Stores one setting; see {@link saveSettings}. */
export async function saveSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
  place = here(),
): Promise<void> {
  await saveSettings({ [name]: value }, place);
}

async function writeSettings(values: Partial<Settings>, place: Place): Promise<void> {
  if (place === 'private') await browser.storage.session.set(toStored(values));
  else await storeVersioned(values, browser.storage.local);
}

/** Stores settings of normal windows with their versions, in one write. */
export async function storeVersioned(values: Partial<Settings>, local: StorageArea): Promise<void> {
  const names = Object.keys(values) as SettingName[];
  const changed = names.flatMap((name) => [settingKey(name), versionsKey(name)]);
  const stored = await local.get(values.sync ? [...versionedKeys] : [deviceKey, ...changed]);
  await local.set({ ...toStored(values), ...versionsOf(values, stored, Date.now()) });
}
