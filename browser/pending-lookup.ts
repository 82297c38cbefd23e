import { browser } from 'wxt/browser';

/** The key of the text to look up. It is kept in memory only, since it can come from any page. */
const key = 'lookup';

/** Opens the popup with a search for a text. */
export async function lookUp(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text });
  await browser.action.openPopup();
}

/**
 * Takes the pending text.
 *
 * @returns the text that the popup should look up; empty if there is none.
 */
export async function consumePendingLookup(): Promise<string> {
  const { [key]: text } = await browser.storage.session.get(key);
  if (typeof text !== 'string') return '';
  await browser.storage.session.remove(key);
  return text;
}
