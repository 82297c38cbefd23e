import type { SettingName, Settings } from './settings.ts';
import { loadSettings, type Place, saveSetting } from './settings-store.ts';

/**
 * Changes a setting to what follows from its present value. Two windows of the extension that change
 * the same setting at once take turns, so that neither undoes the other's change.
 *
 * @throws Error if it cannot be kept.
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
