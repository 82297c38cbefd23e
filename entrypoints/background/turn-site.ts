import type { Browser } from 'wxt/browser';
import { changeSetting } from '../../browser/settings/change-setting.ts';
import { loadSettings, type Place } from '../../browser/settings/settings-store.ts';
import { siteState, switchSite } from '../../engine/sites/site-state.ts';

/** @returns which settings apply in a tab. */
export function placeOf({ incognito }: Browser.tabs.Tab): Place {
  return incognito ? 'private' : 'normal';
}

/** Toggles Gloss for a tab's site. */
export async function turnSite(tab: Browser.tabs.Tab): Promise<void> {
  const { url = '' } = tab;
  const settings = await loadSettings(placeOf(tab));
  const on = siteState({ ...settings, enabled: true, pausedUntil: 0 }, url).on;
  const change = (sites: typeof settings.sites) => switchSite({ ...settings, sites }, url, !on);
  await changeSetting('sites', change, placeOf(tab));
}
