import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeSetting } from '../browser/settings/change-setting.ts';
import type { SettingName, Settings } from '../browser/settings/settings.ts';
import { loadSettings, type Place, watchSettings } from '../browser/settings/settings-store.ts';

/** Changes one setting, based on its current value. */
export type Change = <Name extends SettingName>(
  name: Name,
  to: (before: Settings[Name]) => Settings[Name],
) => void;

/** Why the last change could not be saved. */
export type SaveProblem = 'storage full' | 'storage failed';

/** The current settings, and a way to change them. */
export type LiveSettings = {
  readonly settings: Settings;
  readonly change: Change;
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
      changeSetting(name, to, place ?? 'normal').then(
        () => setProblem(undefined),
        (error: unknown) => {
          setProblem(saveProblemOf(error));
          // Rerender, so that controls show the saved value, not the rejected one.
          setSettings((before) => before && { ...before });
        },
      );
    },
    [place],
  );
  return settings && { settings, change, problem };
}

/** @returns what a storage error means. Browsers distinguish storage errors only by message. */
export function saveProblemOf(error: unknown): SaveProblem {
  return /quota/i.test(String(error)) ? 'storage full' : 'storage failed';
}
