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

/**
 * When to try again after a failure, in ms, and how often. After that, the next change or the next
 * start of the background script does: trying on and on would keep it from ever stopping.
 */
const retryAfter = 20_000;
const mostRetries = 3;

/**
 * Keeps the settings of normal windows in sync with the browser account, if the reader wants that: at
 * the start, and whenever they change here or elsewhere. Nothing is remembered in between, since both
 * places are compared each time; what a stopped background script has left undone, the next one does.
 */
export function watchSync(): void {
  let isRunning = false;
  let wanted = false;
  let arrived: Stored[] = [];
  let retries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const later = (items: readonly Stored[]) => {
    if (retries === mostRetries) return;
    retries++;
    retry = setTimeout(soon, retryAfter, items);
  };
  const run = async () => {
    isRunning = true;
    while (wanted) {
      const items = arrived;
      arrived = [];
      wanted = false;
      clearTimeout(retry);
      if (await syncOnce(items)) retries = 0;
      else later(items);
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

/**
 * Syncs, and notes for the options page what could not be synced.
 *
 * @returns whether it worked.
 */
async function syncOnce(arrived: readonly Stored[]): Promise<boolean> {
  try {
    const result = await syncSettings(browser.storage, arrived);
    await note(result.kind === 'synced' && result.left > 0 ? 'too much' : undefined);
    if (result.kind === 'synced' && result.wrote) {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return true;
  } catch (error) {
    await note(syncProblemOf(error));
    return false;
  }
}

/** If this fails, the reader only misses a note. */
async function note(problem: SyncProblem | undefined): Promise<void> {
  await noteSyncProblem(problem).catch(() => undefined);
}
