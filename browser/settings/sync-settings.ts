import { managedKey } from './managed-settings.ts';
import { mergeSettings } from './merge-settings.ts';
import { readSettings, settingKey } from './settings.ts';
import { withSettingsLock } from './settings-lock.ts';
import type { StorageArea, Stored } from './storage-area.ts';
import { changedItems, makeItems } from './synced-items.ts';
import { versionedKeys } from './versions.ts';

/** Where settings are kept: on this device, and in the browser account. */
export type SettingsAreas = { readonly local: StorageArea; readonly sync: StorageArea };

/** What came of a sync. */
export type SyncResult =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'synced';
      /** Whether anything was uploaded. */
      readonly wrote: boolean;
      /** How many entries of lists there was no room for; they stay on this device. */
      readonly left: number;
    };

const syncKey = settingKey('sync');

/**
 * Makes both places hold the newest of each setting. It compares what they hold, and nothing else, so
 * it can be stopped at any step and run at any time.
 *
 * @param arrived items that another device is known to have synced, even if they are no longer there.
 * @throws Error if either place cannot be read or written.
 */
export async function syncSettings(
  { local, sync }: SettingsAreas,
  arrived: readonly Stored[] = [],
): Promise<SyncResult> {
  if (!readSettings(await local.get([syncKey, managedKey])).sync) return { kind: 'off' };
  const synced = await sync.get(null);
  const entries = await withSettingsLock(async () => {
    const stored = await local.get([syncKey, managedKey, ...versionedKeys]);
    if (!readSettings(stored).sync) return undefined;
    const merged = mergeSettings(stored, [synced, ...arrived], Date.now());
    if (Object.keys(merged.writes).length > 0) await writeHere(local, merged.writes);
    return merged.entries;
  });
  if (!entries) return { kind: 'off' };
  const { items, left } = makeItems(entries, synced);
  const { changed, useless } = changedItems(items, synced);
  const wrote = Object.keys(changed).length > 0 || useless.length > 0;
  // Useless items are emptied in the same step, so that there is room for the others.
  const emptied = Object.fromEntries(useless.map((key) => [key, []]));
  if (wrote) await sync.set({ ...changed, ...emptied });
  if (useless.length > 0) await sync.remove([...useless]);
  return { kind: 'synced', wrote, left };
}

/** @throws Error that does not name a quota, which would be taken for that of the browser account. */
async function writeHere(local: StorageArea, writes: Stored): Promise<void> {
  try {
    await local.set({ ...writes });
  } catch {
    throw new Error('Synced settings cannot be stored on this device.');
  }
}
