import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { OpenTab } from './use-page.ts';

/** How long after a page was loaded Gloss can be expected to run in it, in ms. */
const untilRunning = 1_000;

/** @returns the tab shown in this window, as it was at first; undefined until it is known. */
export function useTab(): OpenTab | undefined {
  const [tab, setTab] = useState<OpenTab>();
  useEffect(() => void shownTab().then(setTab), []);
  return tab;
}

/** @returns the tab shown in this window, whichever it is, anew whenever it has another page. */
export function useShownTab(): OpenTab | undefined {
  const [tab, setTab] = useState<OpenTab>();
  useEffect(() => {
    const mounted = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await shownTab();
      if (!mounted.signal.aborted) setTab(found);
    };
    const onActivated = ({ windowId }: { readonly windowId: number }) => {
      setTab((shown) => {
        if (!shown || shown.windowId === windowId) void look();
        return shown;
      });
    };
    const onUpdated = (tabId: number, { status, url }: Browser.tabs.OnUpdatedInfo) => {
      if (status === undefined && url === undefined) return;
      setTab((shown) => {
        if (shown?.id !== tabId) return shown;
        clearTimeout(timer);
        if (status === 'complete') timer = setTimeout(() => void look(), untilRunning);
        void shownTab().then((found) => {
          if (!mounted.signal.aborted) setTab({ ...found, isLoading: true });
        });
        return shown;
      });
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    void look();
    return () => {
      mounted.abort();
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}

async function shownTab(): Promise<OpenTab> {
  const [found] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    id: found?.id ?? -1,
    windowId: found?.windowId ?? -1,
    url: found?.url ?? '',
    isLoading: found?.status === 'loading',
    place: found?.incognito ? 'private' : 'normal',
  };
}
