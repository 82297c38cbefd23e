import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  broadcastToFrames,
  observeMessages,
  sendToFrame,
} from '../../browser/messages/messages.ts';
import { reportOf, type TabReport } from '../../browser/messages/tab-report.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Place } from '../../browser/settings/settings-store.ts';

/** The tab that the popup belongs to. */
export type OpenTab = {
  readonly id: number;
  /** Empty if the extension has no access to it. */
  readonly url: string;
  readonly place: Place;
};

/** @returns the popup's tab; undefined until it is known. */
export function useTab(): OpenTab | undefined {
  const [tab, setTab] = useState<OpenTab>();
  useEffect(() => {
    void (async () => {
      const [found] = await browser.tabs.query({ active: true, currentWindow: true });
      const place = found?.incognito ? 'private' : 'normal';
      setTab({ id: found?.id ?? -1, url: found?.url ?? '', place });
    })();
  }, []);
  return tab;
}

/** How long the popup waits for a tab before it says that the tab does not answer, in ms. */
const patience = 500;

/**
 * @returns a tab's report, requested again whenever it may have changed; undefined for a moment, until
 *   it arrives.
 */
export function useReport(
  tab: OpenTab | undefined,
  settings: Settings | undefined,
): TabReport | undefined {
  const [report, setReport] = useState<TabReport>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed settings change the page.
  useEffect(() => {
    if (!tab) return undefined;
    const mounted = new AbortController();
    const look = () => {
      void reportOf(tab).then((found) => {
        if (!mounted.signal.aborted) setReport(found);
      });
    };
    look();
    observeMessages('termsChanged', look, mounted.signal);
    const timer = setTimeout(() => {
      setReport((arrived) => arrived ?? { kind: 'no answer' });
    }, patience);
    return () => {
      clearTimeout(timer);
      mounted.abort();
    };
  }, [tab, settings]);
  return report;
}

/** Underlines all terms of the page for a while, or stops that. */
export async function toggleAllTerms(tab: OpenTab): Promise<void> {
  await broadcastToFrames(tab.id, 'toggleAllTerms');
}

/**
 * Scrolls the page to the next occurrence of a term.
 *
 * @param open whether to open its card too, and close the popup.
 */
export async function jump(
  tab: OpenTab,
  report: TabReport,
  id: string,
  open: boolean,
): Promise<void> {
  const term =
    report.kind === 'running' ? report.terms.find((found) => found.id === id) : undefined;
  if (!term) return;
  await sendToFrame(tab.id, term.frameIds[0] ?? 0, 'jump', id, open).catch(() => false);
  if (open) window.close();
}
