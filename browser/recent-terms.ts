import { browser } from 'wxt/browser';
import type { Place } from './settings/settings-store.ts';

const key = 'recent';
const most = 8;

/** @returns the ids of the entries last looked up in normal windows, the most recent first. */
export async function loadRecent(): Promise<readonly string[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, most) : [];
}

/** Records that an entry was looked up, except in private windows. */
export async function noteRecent(id: string, place: Place): Promise<void> {
  if (place === 'private') return;
  const others = (await loadRecent()).filter((other) => other !== id);
  await browser.storage.local.set({ [key]: [id, ...others].slice(0, most) });
}

export async function forgetRecent(): Promise<void> {
  await browser.storage.local.remove(key);
}
