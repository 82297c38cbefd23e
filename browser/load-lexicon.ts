import { version } from 'virtual:glossary/version';
import { lexiconKey, privateLexiconKey, readLexicon } from './lexicon-store.ts';
import type { StoredLexicon } from './messages/message-protocol.ts';
import { sendMessage } from './messages/messages.ts';
import { loadStored } from './settings/settings-store.ts';

/**
 * @returns the lexicon as it is stored, of the bundled glossary and of those of the reader's own that are
 *   switched on, for one of the extension's own pages.
 */
export async function loadLexicon(): Promise<StoredLexicon> {
  const { [lexiconKey]: stored, [privateLexiconKey]: own } = await loadStored([lexiconKey]);
  const isForAll = own === undefined && readLexicon(stored, version) !== undefined;
  return isForAll ? (stored as StoredLexicon) : sendMessage('lexicon');
}
