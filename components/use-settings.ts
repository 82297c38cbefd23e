import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, watchSettings } from '../browser/settings.ts';

/** @returns the settings as they are now, wherever they were changed; nothing until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const mounted = new AbortController();
    watchSettings(setSettings, mounted.signal);
    void loadSettings().then((loaded) => {
      if (!mounted.signal.aborted) setSettings(loaded);
    });
    return () => mounted.abort();
  }, []);
  return settings;
}
