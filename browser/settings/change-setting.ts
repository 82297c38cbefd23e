import { browser } from 'wxt/browser';
import {
  isLocked,
  LockedError,
  type ManagedSettings,
  managedKey,
  readManaged,
} from './managed-settings.ts';
import {
  readSettings,
  type SettingName,
  type Settings,
  settingKey,
  settingKeys,
  toStored,
} from './settings.ts';
import { withSettingsLock } from './settings-lock.ts';
import { here, loadStored, type Place } from './settings-store.ts';
import type { StorageArea } from './storage-area.ts';
import { deviceKey, versionedKeys, versionsKey, versionsOf } from './versions.ts';

/**
 * Changes a setting based on its current value. Two windows of the extension that change the same
 * setting at once take turns, so that neither overwrites the other's change. Only for the extension's
 * own pages: scripts in pages send a `choose` message.
 *
 * @throws LockedError if the reader's organisation has locked the setting.
 * @throws Error if the setting cannot be stored.
 */
export async function changeSetting<Name extends SettingName>(
  name: Name,
  change: (before: Settings[Name]) => Settings[Name],
  place: Place,
): Promise<void> {
  await withSettingsLock(async () => {
    const stored = await loadStored(settingKeys, place);
    if (isLocked(name, readManaged(stored[managedKey]))) throw new LockedError(name);
    const before = readSettings(stored);
    await writeSettings({ [name]: change(before[name]) }, place);
  });
}

/**
 * Stores settings, either all of them or none, except for those that the reader's organisation has
 * locked. Others, including those unknown to this version, are left as they are. Only for the extension's own pages.
 *
 * @throws Error if they cannot be stored.
 */
export async function saveSettings(values: Partial<Settings>, place = here()): Promise<void> {
  await withSettingsLock(async () => {
    const stored = await browser.storage.local.get(managedKey);
    await writeSettings(withoutLocked(values, readManaged(stored[managedKey])), place);
  });
}

/** Stores one setting; see {@link saveSettings}. */
export async function saveSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
  place = here(),
): Promise<void> {
  await saveSettings({ [name]: value }, place);
}

/** @returns those of some values that the reader may set. */
export function withoutLocked(
  values: Partial<Settings>,
  managed: ManagedSettings,
): Partial<Settings> {
  const free = Object.entries(values).filter(([name]) => !isLocked(name, managed));
  return Object.fromEntries(free);
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
