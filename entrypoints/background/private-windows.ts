import { browser } from 'wxt/browser';
import {
  readSetting,
  settingKey,
  settingKeys,
  settingNames,
} from '../../browser/settings/settings.ts';

/**
 * What is changed in private windows is kept in `storage.session`, which is memory: it outlives the
 * background's sleep, but neither the browser nor the last private window. Normal windows never read it.
 */
const memory = () => browser.storage.session;

/** @returns what was changed in private windows, by storage key. */
export function privateSettings(): Promise<Record<string, unknown>> {
  return memory().get([...settingKeys]);
}

/** Keeps changes of a private window, by storage key; what is no setting is dropped. */
export async function savePrivately(values: Readonly<Record<string, unknown>>): Promise<void> {
  const valid = settingNames.filter(
    (name) => readSetting(name, values[settingKey(name)]) !== undefined,
  );
  const keys = valid.map(settingKey);
  await memory().set(Object.fromEntries(keys.map((key) => [key, values[key]])));
}

/** Has private tabs follow what is changed, and forgets all with the last private window. */
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
