import { browser } from 'wxt/browser';
import { reportOf } from '../../browser/messages/tab-report.ts';
import { managedKey } from '../../browser/settings/managed-settings.ts';
import { settingKey } from '../../browser/settings/settings.ts';
import { loadSettings } from '../../browser/settings/settings-store.ts';
import { countText } from '../../browser/text.ts';

/** How long to wait for more news of a tab's frames before its terms are counted, in ms. */
const joinedWithin = 250;

/** Counting again waits so many times as long as the last count took, and this many ms at least. */
const restFactor = 5;
const leastRest = 1_000;

/** For each tab that is being counted, whoever waits for its next count. */
const waiting = new Map<number, (() => void)[]>();

/**
 * Counts a tab's terms soon. The news of many frames are joined: a page with a hundred of them is
 * counted once or a few times while it loads, and not a hundred times.
 *
 * @returns once they are counted, so that a sender learns if the background is stopped before.
 */
export function showCountSoon(tabId: number): Promise<void> {
  return new Promise((done) => {
    const others = waiting.get(tabId);
    if (others) {
      others.push(done);
      return;
    }
    waiting.set(tabId, [done]);
    void countWhileThereIsNews(tabId);
  });
}

async function countWhileThereIsNews(tabId: number): Promise<void> {
  await sleep(joinedWithin);
  while (true) {
    const answered = waiting.get(tabId)?.splice(0) ?? [];
    if (answered.length === 0) break;
    const start = performance.now();
    // If it cannot be counted now, the next news leads here again.
    await showCount(tabId).catch(() => undefined);
    for (const answer of answered) answer();
    await sleep(Math.max(leastRest, restFactor * (performance.now() - start)));
  }
  waiting.delete(tabId);
}

function sleep(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Shows on the toolbar button how many terms a tab has. */
async function showCount(tabId: number): Promise<void> {
  const { badge } = await loadSettings();
  const report = await reportOf({ id: tabId });
  const count =
    report.kind === 'running' ? report.terms.filter(({ isShown }) => isShown).length : 0;
  // The tab may have been closed by now.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge && count > 0 ? String(count) : '' }),
    browser.action.setTitle({
      tabId,
      title: count > 0 ? countText('badge_title', count) : 'Gloss',
    }),
  ]).catch(() => undefined);
}

/** Sets the badge's colours, and shows or hides it in all tabs when its setting changes. */
export function watchBadgeSetting(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0b6e6e' });
  // Safari has none.
  void browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  browser.storage.onChanged.addListener((changes, area) => {
    const isAbout = (key: string) => Object.hasOwn(changes, key);
    if (area === 'local' && [settingKey('badge'), managedKey].some(isAbout)) void showAllCounts();
  });
}

async function showAllCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : showCount(id))));
}
