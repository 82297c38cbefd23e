import { type Browser, browser } from 'wxt/browser';
import { saveResultOf } from '../../browser/messages/save-result.ts';
import { problemText } from '../../browser/problem-text.ts';

/**
 * Waits for a change that the reader has made by a menu or a key, where no page of Gloss could say
 * that it failed. The toolbar button of the tab says so instead, until its page has news.
 *
 * @returns once the reader can know; never rejects.
 */
export async function tellIfUnsaved(
  saving: Promise<unknown>,
  { id: tabId }: Browser.tabs.Tab,
): Promise<void> {
  const result = await saveResultOf(saving);
  if (result === 'saved' || tabId === undefined) return;
  // The tab may have been closed by now.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: problemText(result) }),
  ]).catch(() => undefined);
}
