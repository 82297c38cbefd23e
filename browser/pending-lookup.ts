import { browser } from 'wxt/browser';

/** Where a text waits that the popup is to look up: in memory alone, as it may come from anywhere. */
const key = 'lookup';

/** Opens the popup with a search for some text. */
export async function lookUp(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text });
  await browser.action.openPopup();
}

/** @returns the text that the popup is to look up, once; empty if there is none. */
export async function consumePendingLookup(): Promise<string> {
  const { [key]: text } = await browser.storage.session.get(key);
  if (typeof text !== 'string') return '';
  await browser.storage.session.remove(key);
  return text;
}
