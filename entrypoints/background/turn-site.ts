import type { Browser } from 'wxt/browser';
import { changeSetting } from '../../browser/settings/change-setting.ts';
import { loadSettings, type Place } from '../../browser/settings/settings-store.ts';
import { siteState, switchSite } from '../../engine/sites/site-state.ts';

/** @returns whose settings hold in a tab. */
export function placeOf({ incognito }: Browser.tabs.Tab): Place {
  return incognito ? 'private' : 'normal';
}

/** @returns whether Gloss is on for a tab's site, whatever switches or pauses it everywhere. */
export async function isOnForSite(tab: Browser.tabs.Tab): Promise<boolean> {
  const settings = await loadSettings(placeOf(tab));
  return siteState({ ...settings, enabled: true, pausedUntil: 0 }, tab.url ?? '').on;
}

/** Switches Gloss off for a tab's site where it is on, and on where it is off. */
export async function turnSite(tab: Browser.tabs.Tab): Promise<void> {
  const { url = '' } = tab;
  const settings = await loadSettings(placeOf(tab));
  const on = await isOnForSite(tab);
  const change = (sites: typeof settings.sites) => switchSite({ ...settings, sites }, url, !on);
  await changeSetting('sites', change, placeOf(tab));
}
