import { browser } from 'wxt/browser';
import { loadPrivateEntries, privateEntriesKey } from '../../browser/glossaries/private-entries.ts';
import { privateLexiconKey } from '../../browser/lexicon-store.ts';
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

/** Tells private tabs about entries, and deletes everything when the last private window closes. */
export function watchPrivateWindows(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.hasOwn(changes, privateEntriesKey)) {
      void broadcastToTabs('lexiconChanged', 'private');
    }
  });
  browser.windows.onRemoved.addListener(() => void forgetIfNoneIsLeft());
}

async function forgetIfNoneIsLeft(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await memory().remove(keys);
}
