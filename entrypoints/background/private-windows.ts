import { browser } from 'wxt/browser';
import { settingKeys } from '../../browser/settings/settings.ts';

/**
 * Changes made in private windows are kept in `storage.session`, which is in memory. They survive
 * restarts of the background script, but neither the browser nor the last private window. Normal
 * windows never read them.
 */
const memory = () => browser.storage.session;

/** @returns the settings changed in private windows, by storage key. */
export function privateSettings(): Promise<Record<string, unknown>> {
  return memory().get([...settingKeys]);
}

/** Tells private tabs about changes, and deletes everything when the last private window closes. */
export function watchPrivateWindows(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && settingKeys.some((key) => Object.hasOwn(changes, key))) {
      void broadcastToPrivateTabs();
    }
  });
  browser.windows.onRemoved.addListener(() => void forgetIfNoneIsLeft());
}

async function forgetIfNoneIsLeft(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await memory().remove([...settingKeys]);
}

async function broadcastToPrivateTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id, incognito } of tabs) {
    if (!incognito || id === undefined) continue;
    const message = { gloss: 'settingsChanged', args: [] };
    await browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
