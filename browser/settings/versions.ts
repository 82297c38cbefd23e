import type { Entries, Version } from '../../engine/merging/entry.ts';
import { changesBetween, merge, nextVersion, versioned } from '../../engine/merging/merge.ts';
import { pack, unpack } from '../../engine/merging/pack.ts';
import { defaults } from './setting-changes.ts';
import { fromEntries, toParts } from './setting-entries.ts';
import {
  localNames,
  readSetting,
  type SettingName,
  type Settings,
  settingKey,
  settingNames,
  shapeOf,
} from './settings.ts';
import type { Stored } from './storage-area.ts';

/** The settings that are synced. */
export const syncedNames: readonly SettingName[] = settingNames.filter(
  (name) => !localNames.includes(name),
);

/**
 * The key of this device's id in `storage.local`. It is there once sync has been on; from then on,
 * versions are kept of all changes, also while sync is off.
 */
export const deviceKey = 'sync.device';

/** The key of a setting's entries in `storage.local`, with the version of each. */
export const versionsKey = (name: SettingName) => `versions.${name}`;

/** The keys of all that {@link readVersioned} reads. */
export const versionedKeys: readonly string[] = [
  deviceKey,
  ...syncedNames.flatMap((name) => [settingKey(name), versionsKey(name)]),
];

/**
 * The times of values from before there were versions. Any real change is newer. A setting that was
 * changed on a device that has never synced gives way to what is synced already; one that was to be
 * synced by an earlier Gloss, and was not, does not.
 */
export const before = { firstSync: 0, versions: 1, upload: 2 } as const;

/** A setting as it is stored on this device. */
export type VersionedSetting = {
  /** Nothing if it is not stored, or damaged. */
  readonly value: unknown;
  readonly entries: Entries;
};

/** @returns this device's id; nothing if sync has never been on. */
export function readDevice(stored: Stored): string | undefined {
  const device = stored[deviceKey];
  return typeof device === 'string' && /^\w{1,32}$/.test(device) ? device : undefined;
}

/** @returns a new id, which no other device of a reader is likely to have. */
export function createDevice(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random.toString(36);
}

export function readVersioned(name: SettingName, stored: Stored): VersionedSetting {
  const value = readSetting(name, stored[settingKey(name)]);
  return { value, entries: unpack(stored[versionsKey(name)]) };
}

/**
 * Gives a version to whatever differs between a setting's value and its entries.
 *
 * @returns all entries.
 */
export function withValue(
  name: SettingName,
  entries: Entries,
  value: unknown,
  version: Version,
): Entries {
  const known = entries.size > 0 ? fromEntries(name, entries) : defaults[name];
  const parts = known === undefined ? new Map<string, unknown>() : toParts(name, known);
  return merge(entries, versioned(changesBetween(parts, toParts(name, value)), version));
}

/**
 * Gives a version to a stored value that was changed without one, for example by an earlier Gloss.
 */
export function adopted(
  name: SettingName,
  { value, entries }: VersionedSetting,
  device: string,
  now: number,
): Entries {
  if (value === undefined) return entries;
  // A value that only a later Gloss can read has not been changed by the reader.
  const isForeign =
    shapeOf(name) === 'value' && entries.size > 0 && fromEntries(name, entries) === undefined;
  if (isForeign) return entries;
  return withValue(name, entries, value, nextVersion(entries, device, now));
}

/**
 * Returns what to store beside changed settings, in the same write: their versions and, when sync is
 * turned on for the first time, this device's id and all settings' versions.
 *
 * @param stored at least the settings to be changed, or everything if sync is being turned on.
 * @param now in ms since 1970.
 */
export function versionsOf(values: Partial<Settings>, stored: Stored, now: number): Stored {
  const device = readDevice(stored);
  if (device !== undefined) {
    const names = syncedNames.filter((name) => Object.hasOwn(values, name));
    return packed(names, (name) => {
      const { entries } = readVersioned(name, stored);
      return withValue(name, entries, values[name], nextVersion(entries, device, now));
    });
  }
  if (!values.sync) return {};
  const created = createDevice();
  const version = { time: before.firstSync, device: created };
  const all: Readonly<Record<string, unknown>> = values;
  const own = packed(syncedNames, (name) => {
    const value = all[name] ?? readVersioned(name, stored).value;
    return value === undefined ? new Map() : withValue(name, new Map(), value, version);
  });
  return { ...own, [deviceKey]: created };
}

function packed(names: readonly SettingName[], entriesOf: (name: SettingName) => Entries): Stored {
  const versions = names.map((name) => [versionsKey(name), pack(entriesOf(name))] as const);
  return Object.fromEntries(versions);
}
