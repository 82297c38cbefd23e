import { useCallback, useEffect, useState } from 'preact/hooks';
import { type SaveProblem, saveResultOf } from '../browser/messages/save-result.ts';
import { changeSetting } from '../browser/settings/change-setting.ts';
import type { SettingName, Settings } from '../browser/settings/settings.ts';
import { loadSettings, type Place, watchSettings } from '../browser/settings/settings-store.ts';

/**
 * Changes one setting, based on its current value. If it cannot be saved, the reader is told.
 *
 * @returns whether it was saved; never rejects.
 */
export type Change = <Name extends SettingName>(
  name: Name,
  to: (before: Settings[Name]) => Settings[Name],
) => Promise<boolean>;

/** The current settings, and a way to change them. */
export type LiveSettings = {
  readonly settings: Settings;
  readonly change: Change;
  /** Why the last change could not be saved. */
  readonly problem: SaveProblem | undefined;
};

/** @returns the live settings of a place; undefined until they are loaded. */
export function useSettings(place: Place | undefined): LiveSettings | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<SaveProblem>();
  useEffect(() => {
    if (!place) return undefined;
    const mounted = new AbortController();
    watchSettings(setSettings, mounted.signal, place);
    void loadSettings(place).then((loaded) => {
      if (!mounted.signal.aborted) setSettings(loaded);
    });
    return () => mounted.abort();
  }, [place]);
  const change: Change = useCallback(
    (name, to) => {
      const saving = saveResultOf(changeSetting(name, to, place ?? 'normal'));
      return saving.then((result) => {
        setProblem(result === 'saved' ? undefined : result);
        // Rerender, so that controls show the saved value, not the rejected one.
        if (result !== 'saved') setSettings((before) => before && { ...before });
        return result === 'saved';
      });
    },
    [place],
  );
  return settings && { settings, change, problem };
}
