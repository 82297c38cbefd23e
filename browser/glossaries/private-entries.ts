import { browser } from 'wxt/browser';
import {
  everySite,
  type OwnEntry,
  type OwnGlossary,
} from '../../engine/glossaries/own-glossary.ts';
import { text } from '../text.ts';

/**
 * The key of the entries defined in private windows. They are kept in `storage.session`, which is in
 * memory, until the last private window closes.
 */
export const privateEntriesKey = 'privateEntries';

/** The id of the glossary that holds them. */
export const privateGlossary = 'private';

/** @returns the entries defined in private windows. Only for the extension's own pages. */
export async function loadPrivateEntries(): Promise<readonly OwnEntry[]> {
  const { [privateEntriesKey]: stored } = await browser.storage.session.get(privateEntriesKey);
  return Array.isArray(stored) ? (stored as OwnEntry[]) : [];
}

/** Keeps an entry defined in a private window, in place of any with its id. */
export async function keepPrivateEntry(entry: OwnEntry): Promise<void> {
  const others = (await loadPrivateEntries()).filter(({ id }) => id !== entry.id);
  await browser.storage.session.set({ [privateEntriesKey]: [...others, entry] });
}

/** @returns a glossary of the entries defined in private windows. */
export async function privateEntriesGlossary(): Promise<OwnGlossary> {
  return {
    id: privateGlossary,
    name: text('private_glossary'),
    color: 'gray',
    license: '',
    author: '',
    language: 'en',
    enabled: true,
    sites: everySite,
    entries: await loadPrivateEntries(),
  };
}
