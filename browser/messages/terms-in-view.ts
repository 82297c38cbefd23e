import { browser } from 'wxt/browser';

/** The name of the connection over which a frame tells which of its terms can be seen. */
export const inViewPort = 'terms-in-view';

/** More ids than any page has terms; what tells of more is not believed. */
const mostIds = 5_000;

/**
 * Has a frame tell which of its terms can be seen, now and whenever that changes, until the signal
 * aborts. Whatever follows the page's scrolling is loaded for this, and ends with it.
 *
 * @param onInView called with the terms' ids.
 */
export async function followTerms(
  tabId: number,
  frameId: number,
  onInView: (ids: readonly string[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/term-following.js'] });
    if (signal.aborted) return;
    const port = browser.tabs.connect(tabId, { name: inViewPort, frameId });
    port.onMessage.addListener((message: unknown) => {
      const ids = parseIds(message);
      if (ids && !signal.aborted) onInView(ids);
    });
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
  } catch {
    // The frame has gone, or extensions cannot read it any more.
  }
}

/** @returns nothing if a message is anything but a list of ids. */
export function parseIds(message: unknown): readonly string[] | undefined {
  const isList = Array.isArray(message) && message.length <= mostIds;
  return isList && message.every((id) => typeof id === 'string') ? message : undefined;
}
