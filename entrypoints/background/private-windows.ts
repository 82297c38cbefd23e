import { browser } from 'wxt/browser';
import { loadPrivateEntries, privateEntriesKey } from '../../browser/glossaries/private-entries.ts';
import { privateLexiconKey } from '../../browser/lexicon-store.ts';
import { optionalApi } from '../../browser/optional-api.ts';
import { settingKeys } from '../../browser/settings/settings.ts';
import { broadcastToTabs } from './broadcast.ts';

/**
 * Changes made in private windows are kept in `storage.session`, which is in memory. They survive
 * restarts of the background script, but neither the browser nor the last private window. Normal
 * windows never read them.
 */
const memory = () => browser.storage.session;

const keys = [...settingKeys, privateEntriesKey];

/**
 * @returns the settings changed in private windows, by storage key, and whether entries were defined
 *   there.
 */
export async function privateSettings(): Promise<Record<string, unknown>> {
  const [settings, entries] = await Promise.all([
    memory().get([...settingKeys]),
    loadPrivateEntries(),
  ]);
  return entries.length > 0 ? { ...settings, [privateLexiconKey]: true } : settings;
}

/**
 * Tells private tabs about entries, and deletes everything when the last private window closes, or the
 * last private tab where the browser has no windows.
 */
export function watchPrivateWindows(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.hasOwn(changes, privateEntriesKey)) {
      void broadcastToTabs('lexiconChanged', 'private');
    }
  });
  const windows = optionalApi('windows');
  const forgetIf = (isOver: boolean) => isOver && memory().remove(keys);
  if (windows) {
    windows.onRemoved.addListener(async () => {
      await forgetIf(!(await windows.getAll()).some(({ incognito }) => incognito));
    });
    return;
  }
  browser.tabs.onRemoved.addListener(async (closed) => {
    const tabs = await browser.tabs.query({});
    await forgetIf(!tabs.some(({ id, incognito }) => incognito && id !== closed));
  });
}
