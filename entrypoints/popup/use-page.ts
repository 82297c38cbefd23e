import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage } from '../../browser/messages.ts';
import type { PageReport } from '../../browser/questions.ts';
import type { Settings } from '../../browser/settings.ts';

/** The page that the popup was opened over. */
export type Page = {
  /** Empty if extensions may not know it. */
  readonly url: string;
  /** Nothing if Gloss does not run there. */
  readonly report: PageReport | undefined;
};

/** @returns the page below the popup, asked anew whenever the settings change; nothing at first. */
export function usePage(settings: Settings | undefined): Page | undefined {
  const [page, setPage] = useState<Page>();
  useEffect(() => {
    if (!settings) return undefined;
    let current = true;
    void (async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
      const report = await askPage(tab?.id ?? -1, 'report').catch(() => undefined);
      if (current) setPage({ url: tab?.url ?? '', report });
    })();
    return () => {
      current = false;
    };
  }, [settings]);
  return page;
}
