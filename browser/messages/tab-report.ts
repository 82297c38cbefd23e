import { browser } from 'wxt/browser';
import type { SiteState } from '../../engine/sites/site-state.ts';
import { reportHere } from './frame-report.ts';
import type { FoundTerm, PageReport } from './message-protocol.ts';
import { sendToFrame } from './messages.ts';

/** A term found in a tab, and the frames it was found in, the top one first. */
export type TabTerm = FoundTerm & { readonly frameIds: readonly number[] };

/** The state of Gloss in a tab. */
export type TabReport =
  /** Extensions cannot read the page: a browser page, an extension store. */
  | { readonly kind: 'unreadable' }
  /** The browser shows a PDF file, where extensions cannot read it. */
  | { readonly kind: 'pdf' }
  /** The reader has not given this extension access to the site. */
  | { readonly kind: 'withheld'; readonly origin: string }
  /** The page was loaded before the extension was installed. */
  | { readonly kind: 'not running' }
  /** The page is too busy to answer yet. */
  | { readonly kind: 'no answer' }
  | {
      readonly kind: 'running';
      /** The state of the top page. */
      readonly state: SiteState;
      readonly busy: boolean;
      /** The tag of the language for which the top page is passed over; empty if it is read. */
      readonly otherLanguage: string;
      readonly showsAll: boolean;
      /** The terms of all frames. */
      readonly terms: readonly TabTerm[];
    };

/** Collects the reports of all frames of a tab. */
export async function reportOf({
  id: tabId,
  url = '',
}: {
  readonly id: number;
  readonly url?: string | undefined;
}): Promise<TabReport> {
  const target = { tabId, allFrames: true };
  const found = await browser.scripting
    .executeScript({ target, func: reportHere, injectImmediately: true })
    .catch(() => []);
  const top = found.find(({ frameId }) => frameId === 0);
  if (!top) return (await ownReport(tabId)) ?? (await isWithheld(url)) ?? unreadable(url);
  if (top.result?.contentType === 'application/pdf') return { kind: 'pdf' };
  const frames = found.toSorted((a, b) => a.frameId - b.frameId);
  const frameIds = frames.map(({ frameId }) => frameId);
  return merge(
    frameIds,
    frames.map(({ result }) => result?.report),
  );
}

/**
 * @param reports the frames' reports, the top one's first; undefined where Gloss is not running.
 */
export function merge(
  frameIds: readonly number[],
  reports: readonly (PageReport | undefined)[],
): TabReport {
  const [top] = reports;
  if (!top) return { kind: 'not running' };
  const terms = new Map<string, TabTerm>();
  reports.forEach((report, index) => {
    for (const { id, count, isShown } of report?.terms ?? []) {
      const before = terms.get(id) ?? { count: 0, isShown: false, frameIds: [] };
      const frameId = frameIds[index] ?? 0;
      terms.set(id, {
        id,
        count: before.count + count,
        isShown: before.isShown || isShown,
        frameIds: [...before.frameIds, frameId],
      });
    }
  });
  const busy = reports.some((report) => report?.busy);
  const showsAll = reports.some((report) => report?.showsAll);
  const { state, otherLanguage } = top;
  return { kind: 'running', state, busy, otherLanguage, showsAll, terms: [...terms.values()] };
}

/** The report of Gloss's own PDF reader: scripts cannot be run there, but it answers. */
async function ownReport(tabId: number): Promise<TabReport | undefined> {
  const report = await sendToFrame(tabId, 0, 'report').catch(() => undefined);
  return report && merge([0], [report]);
}

/** Firefox says of PDF files nothing but their address. */
function unreadable(url: string): TabReport {
  const [, path = ''] = /^(?:https?|file):\/\/[^/]*([^?#]*)/i.exec(url) ?? [];
  return { kind: /\.pdf$|\/pdf(\/|$)/i.test(path) ? 'pdf' : 'unreadable' };
}

async function isWithheld(url: string): Promise<TabReport | undefined> {
  const [origin] = /^https?:\/\/[^/:?#]+/i.exec(url) ?? [];
  if (!origin) return undefined;
  const wanted = `${origin}/*`;
  const allowed = await browser.permissions.contains({ origins: [wanted] }).catch(() => true);
  return allowed ? undefined : { kind: 'withheld', origin: wanted };
}
