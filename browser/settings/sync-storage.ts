import { browser } from 'wxt/browser';
import {
  readSetting,
  type SettingName,
  type Settings,
  settingKey,
  settingNames,
} from './settings.ts';

/** Settings that stay on this computer. */
const local: readonly SettingName[] = ['sync', 'pausedUntil'];

/** The settings that are synced. */
export const syncedNames: readonly SettingName[] = settingNames.filter(
  (name) => !local.includes(name),
);

/**
 * In UTF-16 units. Browsers limit an item to 8,192 bytes, including its key; a unit beyond ASCII
 * takes up to three.
 */
const pieceLength = 2_500;

/** The keys of a setting's pieces, if it is too long for one item: "setting.sites.1" and so on. */
const pieceKey = (name: SettingName, index: number) =>
  index === 0 ? settingKey(name) : `${settingKey(name)}.${index}`;

/** @returns a setting's value as items of `storage.sync`, each below the size limit. */
export function toItems(name: SettingName, value: unknown): Record<string, string> {
  const json = JSON.stringify(value);
  const count = Math.ceil(json.length / pieceLength);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      pieceKey(name, index),
      json.slice(index * pieceLength, (index + 1) * pieceLength),
    ]),
  );
}

/** @returns a setting's value from its items; nothing if it is missing or damaged. */
export function fromItems<Name extends SettingName>(
  name: Name,
  items: Readonly<Record<string, unknown>>,
): Settings[Name] | undefined {
  let json = '';
  for (let index = 0; typeof items[pieceKey(name, index)] === 'string'; index++) {
    json += items[pieceKey(name, index)];
  }
  try {
    return json ? readSetting(name, JSON.parse(json)) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the synced settings. */
export async function loadSynced(): Promise<Partial<Settings>> {
  const items = await browser.storage.sync.get(null);
  const known = syncedNames.map((name) => [name, fromItems(name, items)] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/**
 * Writes settings to the browser's sync storage, each completely or not at all.
 *
 * @throws Error if a quota is exceeded or the write fails.
 */
export async function saveSynced(values: Partial<Settings>): Promise<void> {
  const before = Object.keys(await browser.storage.sync.get(null));
  const items = Object.assign(
    {},
    ...Object.entries(values).map(([name, value]) => toItems(name as SettingName, value)),
  ) as Record<string, string>;
  await browser.storage.sync.set(items);
  const keys = Object.keys(values).map((name) => settingKey(name as SettingName));
  const stale = before.filter(
    (key) => !Object.hasOwn(items, key) && keys.some((own) => key.startsWith(`${own}.`)),
  );
  if (stale.length > 0) await browser.storage.sync.remove(stale);
}
