import { browser } from 'wxt/browser';
import { reportOf } from '../../browser/messages/tab-report.ts';
import { settingKey } from '../../browser/settings/settings.ts';
import { loadSettings } from '../../browser/settings/settings-store.ts';
import { countText } from '../../browser/text.ts';

/** Shows on the toolbar button how many terms a tab has. */
export async function showCount(tabId: number): Promise<void> {
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
    if (area === 'local' && Object.hasOwn(changes, settingKey('badge'))) void showAllCounts();
  });
}

async function showAllCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : showCount(id))));
}
