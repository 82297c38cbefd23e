import { browser } from 'wxt/browser';
import { settingKeys } from '../../browser/settings/settings.ts';
import { broadcastToTabs } from './broadcast.ts';

/** Tells pages about changed settings: those of private windows concern private tabs alone. */
export function announceSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || !settingKeys.some((key) => Object.hasOwn(changes, key))) return;
    void broadcastToTabs('settingsChanged', area === 'session' ? 'private' : 'all');
  });
}
