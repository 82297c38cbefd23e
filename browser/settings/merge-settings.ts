import type { Entries, Entry, Version } from '../../engine/merging/entry.ts';
import { withFewRemovals } from '../../engine/merging/fit.ts';
import { changesBetween, merge, nextVersion } from '../../engine/merging/merge.ts';
import { byAge, pack } from '../../engine/merging/pack.ts';
import { fromEntries, toParts } from './setting-entries.ts';
import { type SettingName, settingKey } from './settings.ts';
import type { Stored } from './storage-area.ts';
import { readItems } from './synced-items.ts';
import {
  adopted,
  before,
  createDevice,
  deviceKey,
  readDevice,
  readVersioned,
  syncedNames,
  type VersionedSetting,
  versionsKey,
  withValue,
} from './versions.ts';

/** Settings as they are on all devices that are known of. */
export type MergedSettings = {
  readonly entries: ReadonlyMap<SettingName, Entries>;
  /** What to store on this device: values that have changed, each with its versions. */
  readonly writes: Stored;
};

/**
 * Merges this device's settings with what has been synced.
 *
 * @param stored what is in `storage.local`.
 * @param sources items of `storage.sync`, in any order, repeated or outdated as they may be.
 * @param now in ms since 1970.
 */
export function mergeSettings(
  stored: Stored,
  sources: readonly Stored[],
  now: number,
): MergedSettings {
  const known = readDevice(stored);
  const device = known ?? createDevice();
  const entries = new Map<SettingName, Entries>();
  const writes: Record<string, unknown> = known === undefined ? { [deviceKey]: device } : {};
  for (const name of syncedNames) {
    const setting = readVersioned(name, stored);
    const synced = merge(...sources.map((items) => readItems(name, items)));
    const all =
      known === undefined
        ? firstVersions(name, setting, synced, device)
        : settled(merge(adopted(name, setting, device, now), synced), synced, device, now);
    const kept = withFewRemovals(all);
    entries.set(name, kept);
    Object.assign(writes, writesFor(name, kept, setting, stored));
  }
  return { entries, writes };
}

/**
 * Versions for settings that an earlier Gloss was to sync. It did not say when they were changed, so
 * lists keep what is in either place, and a single value is this device's.
 */
function firstVersions(
  name: SettingName,
  { value }: VersionedSetting,
  synced: Entries,
  device: string,
): Entries {
  if (value === undefined) return synced;
  const own = withValue(name, synced, value, { time: before.upload, device });
  const added = [...own].filter(([, { state }]) => state === 'present');
  return merge(synced, new Map(added));
}

/** Gives a real version to this device's values from before its first sync, if nobody has others. */
function settled(all: Entries, synced: Entries, device: string, now: number): Entries {
  const version = nextVersion(all, device, now);
  return new Map(
    [...all].map(([key, entry]) => {
      const isOwn = entry.version.time === before.firstSync && entry.version.device === device;
      return [key, isOwn && !synced.has(key) ? changedAt(entry, version) : entry] as const;
    }),
  );
}

function changedAt(entry: Entry, version: Version): Entry {
  return { ...entry, version };
}

/** A value is written together with its versions, so that neither is ever without the other. */
function writesFor(
  name: SettingName,
  entries: Entries,
  { value }: VersionedSetting,
  stored: Stored,
): Stored {
  const merged = fromEntries(name, new Map(byAge(entries)));
  const versions = pack(entries);
  const isNew = merged !== undefined && isDifferent(name, value, merged);
  const isNewer = JSON.stringify(versions) !== JSON.stringify(stored[versionsKey(name)] ?? []);
  if (!isNew && !isNewer) return {};
  return {
    ...(isNew && { [settingKey(name)]: merged }),
    [versionsKey(name)]: versions,
  };
}

function isDifferent(name: SettingName, value: unknown, merged: unknown): boolean {
  if (value === undefined) return true;
  const { put, removed } = changesBetween(toParts(name, value), toParts(name, merged));
  return put.size > 0 || removed.length > 0;
}
