import { browser } from 'wxt/browser';
import { optionalApi } from '../../browser/optional-api.ts';
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

/**
 * Tells private tabs about changes, and deletes everything when the last private window closes, or the
 * last private tab where the browser has no windows.
 */
export function watchPrivateWindows(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && settingKeys.some((key) => Object.hasOwn(changes, key))) {
      void broadcastToPrivateTabs();
    }
  });
  const windows = optionalApi('windows');
  const forgetIf = (isOver: boolean) => isOver && memory().remove([...settingKeys]);
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

async function broadcastToPrivateTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id, incognito } of tabs) {
    if (!incognito || id === undefined) continue;
    const message = { gloss: 'settingsChanged', args: [] };
    await browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
