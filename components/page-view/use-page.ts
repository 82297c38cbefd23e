import { useEffect, useState } from 'preact/hooks';
import {
  broadcastToFrames,
  observeMessages,
  sendToFrame,
} from '../../browser/messages/messages.ts';
import { reportOf, type TabReport } from '../../browser/messages/tab-report.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Place } from '../../browser/settings/settings-store.ts';

/** The tab that is shown in this window. */
export type OpenTab = {
  readonly id: number;
  readonly windowId: number;
  /** Empty if the extension has no access to it. */
  readonly url: string;
  /** Whether its page is still loading, so that Gloss may not run in it yet. */
  readonly isLoading: boolean;
  readonly place: Place;
};

/** A tab, and its report. */
export type OpenPage = { readonly tab: OpenTab; readonly report: TabReport };

/** How long to wait for a tab before saying that it does not answer, in ms. */
const patience = 500;

/**
 * @returns a tab and its report, requested again whenever it may have changed. Another tab takes its
 *   place together with its own report; undefined for a moment, until the first arrives.
 */
export function usePage(
  tab: OpenTab | undefined,
  settings: Settings | undefined,
): OpenPage | undefined {
  const [page, setPage] = useState<OpenPage>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed settings change the page.
  useEffect(() => {
    if (!tab) return undefined;
    const mounted = new AbortController();
    const look = () => {
      void reportOf(tab).then((found) => {
        if (!mounted.signal.aborted) setPage({ tab, report: whileLoading(tab, found) });
      });
    };
    look();
    observeMessages('termsChanged', (tabId) => tabId === tab.id && look(), mounted.signal);
    const timer = setTimeout(() => {
      const silent: OpenPage = { tab, report: { kind: 'no answer' } };
      setPage((shown) => (shown && isSamePage(shown.tab, tab) ? shown : silent));
    }, patience);
    return () => {
      clearTimeout(timer);
      mounted.abort();
    };
  }, [tab, settings]);
  return page;
}

function isSamePage(a: OpenTab, b: OpenTab): boolean {
  return a.id === b.id && a.url === b.url;
}

/** A page that is loading is not one on which Gloss does not run. */
function whileLoading({ isLoading }: OpenTab, report: TabReport): TabReport {
  return isLoading && report.kind === 'not running' ? { kind: 'no answer' } : report;
}

/** Underlines all terms of the page for a while, or stops that. */
export async function toggleAllTerms(tab: OpenTab): Promise<void> {
  await broadcastToFrames(tab.id, 'toggleAllTerms');
}

/**
 * Scrolls the page to the next occurrence of a term.
 *
 * @param open whether to open its card too.
 */
export async function jump({ tab, report }: OpenPage, id: string, open: boolean): Promise<void> {
  const term =
    report.kind === 'running' ? report.terms.find((found) => found.id === id) : undefined;
  if (!term) return;
  await sendToFrame(tab.id, term.frameIds[0] ?? 0, 'jump', id, open).catch(() => false);
}
