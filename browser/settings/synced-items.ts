import type { Entries } from '../../engine/merging/entry.ts';
import { bytesOf, type Fitted, fitItems } from '../../engine/merging/fit.ts';
import { merge, versioned } from '../../engine/merging/merge.ts';
import { unpack } from '../../engine/merging/pack.ts';
import { toParts } from './setting-entries.ts';
import { readSetting, type SettingName, settingKey } from './settings.ts';
import type { Stored } from './storage-area.ts';
import { before, syncedNames } from './versions.ts';

/**
 * What browsers allow in `storage.sync`, in bytes, less a reserve for items that are emptied before
 * they are removed. They allow 102,400 in all, and 8,192 an item with its key.
 */
const most = { total: 101_000, item: 8_100 };

/** The setting that an item belongs to, by its key: "setting.sites", "setting.sites.1" and so on. */
export function settingOfItem(key: string): SettingName | undefined {
  return syncedNames.find((name) => {
    const start = settingKey(name);
    return (
      key === start || (key.startsWith(`${start}.`) && /^\d+$/.test(key.slice(start.length + 1)))
    );
  });
}

/**
 * Reads a setting's entries from items of `storage.sync`. Each item can be read alone, so it does not
 * matter if some are missing, or were written by different devices.
 */
export function readItems(name: SettingName, items: Stored): Entries {
  const own = Object.keys(items).filter((key) => settingOfItem(key) === name);
  return merge(readUnversioned(name, items), ...own.map((key) => unpack(items[key])));
}

/**
 * Makes items of all settings.
 *
 * @param present what is in `storage.sync`; items that are not settings are left there.
 */
export function makeItems(settings: ReadonlyMap<SettingName, Entries>, present: Stored): Fitted {
  const foreign = Object.entries(present).filter(([key]) => !settingOfItem(key));
  const taken = foreign.reduce((bytes, [key, value]) => bytes + key.length + bytesOf(value), 0);
  const byKey = new Map([...settings].map(([name, entries]) => [settingKey(name), entries]));
  return fitItems(byKey, { ...most, total: most.total - taken });
}

/** What to write to `storage.sync`: changed items, and the keys of those that are of no use. */
export type ItemChanges = {
  readonly changed: Readonly<Record<string, unknown>>;
  readonly useless: readonly string[];
};

/** @returns how items differ from those that are present. */
export function changedItems(items: Fitted['items'], present: Stored): ItemChanges {
  const changed = [...items].filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(present[key]),
  );
  const useless = Object.keys(present).filter((key) => settingOfItem(key) && !items.has(key));
  return { changed: Object.fromEntries(changed), useless };
}

/**
 * Reads a setting as it was synced before there were versions: its JSON as text, in pieces if it was
 * long.
 */
function readUnversioned(name: SettingName, items: Stored): Entries {
  const json: unknown[] = [];
  for (let index = 0; ; index++) {
    const key = index === 0 ? settingKey(name) : `${settingKey(name)}.${index}`;
    const piece = Object.hasOwn(items, key) ? items[key] : undefined;
    if (typeof piece !== 'string') break;
    json.push(piece);
  }
  const value = json.length > 0 ? readSetting(name, parsed(json.join(''))) : undefined;
  if (value === undefined) return new Map();
  const version = { time: before.versions, device: '' };
  return versioned({ put: toParts(name, value), removed: [] }, version);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
