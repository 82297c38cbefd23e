import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** @returns the keys of the extension's commands, by name; those without keys are left out. */
export function useShortcuts(): ReadonlyMap<string, string> {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const set = commands.flatMap(({ name = '', shortcut }) =>
        shortcut ? [[name, shortcut] as const] : [],
      );
      setShortcuts(new Map(set));
    });
  }, []);
  return shortcuts;
}

/** @returns whether the toolbar button is always in sight; looked up whenever the reader returns. */
export function useIsPinned(): boolean {
  const [isPinned, setIsPinned] = useState(false);
  useEffect(() => {
    const mounted = new AbortController();
    const look = async () => {
      // Not all browsers have it.
      const { isOnToolbar } = (await browser.action.getUserSettings?.()) ?? {};
      setIsPinned(isOnToolbar === true);
    };
    const lookAgain = () => void look();
    lookAgain();
    addEventListener('focus', lookAgain, { signal: mounted.signal });
    // The pointer comes back from the toolbar.
    document.documentElement.addEventListener('pointerenter', lookAgain, {
      signal: mounted.signal,
    });
    return () => mounted.abort();
  }, []);
  return isPinned;
}
