import { browser } from 'wxt/browser';
import { settingKey } from '../../browser/settings/settings.ts';
import type { Stored } from '../../browser/settings/storage-area.ts';
import {
  noteSyncProblem,
  type SyncProblem,
  syncProblemOf,
} from '../../browser/settings/sync-problem.ts';
import { syncSettings } from '../../browser/settings/sync-settings.ts';
import { settingOfItem } from '../../browser/settings/synced-items.ts';

/** The shortest time between two uploads, in ms: browsers allow 120 a minute. */
const pause = 1_000;

/** When to try again after a failure, in ms, unless the background script ends before. */
const retryAfter = 60_000;

/**
 * Keeps the settings of normal windows in sync with the browser account, if the reader wants that: at
 * the start, and whenever they change here or elsewhere. Nothing is remembered in between, since both
 * places are compared each time; what a stopped background script has left undone, the next one does.
 */
export function watchSync(): void {
  let isRunning = false;
  let wanted = false;
  let arrived: Stored[] = [];
  const run = async () => {
    isRunning = true;
    while (wanted) {
      const items = arrived;
      arrived = [];
      wanted = false;
      await syncOnce(items, () => soon(items));
    }
    isRunning = false;
  };
  const soon = (items: readonly Stored[]) => {
    arrived.push(...items);
    wanted = true;
    if (!isRunning) void run();
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    if (area === 'sync') {
      soon([Object.fromEntries(keys.map((key) => [key, changes[key]?.newValue]))]);
    }
    const isLocal = (key: string) => key === settingKey('sync') || settingOfItem(key) !== undefined;
    if (area === 'local' && keys.some(isLocal)) soon([]);
  });
  soon([]);
}

/** Syncs, and notes for the options page what could not be synced. */
async function syncOnce(arrived: readonly Stored[], retry: () => void): Promise<void> {
  const problem = await syncSettings(browser.storage, arrived).then(
    async (result): Promise<SyncProblem | undefined> => {
      if (result.kind === 'off') return undefined;
      if (result.wrote) await new Promise((resolve) => setTimeout(resolve, pause));
      return result.left > 0 ? 'too much' : undefined;
    },
    (error: unknown) => {
      setTimeout(retry, retryAfter);
      return syncProblemOf(error);
    },
  );
  // If this fails, the reader only misses a note.
  await noteSyncProblem(problem).catch(() => undefined);
}
