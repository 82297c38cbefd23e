import type { SettingName, Settings } from './settings.ts';
import { loadSettings, type Place, saveSetting } from './settings-store.ts';

/**
 * Changes a setting based on its current value. Two windows of the extension that change the same
 * setting at once take turns, so that neither overwrites the other's change.
 *
 * @throws Error if the setting cannot be stored.
 */
export async function changeSetting<Name extends SettingName>(
  name: Name,
  change: (before: Settings[Name]) => Settings[Name],
  place: Place,
): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const before = await loadSettings(place);
    await saveSetting(name, change(before[name]), place);
  });
}
