import { browser } from 'wxt/browser';

/**
 * @returns whether the extension that this script belongs to has been updated or removed. Chromium
 *   lets such scripts run on in pages that are open, but they can reach nothing of it any more.
 */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
