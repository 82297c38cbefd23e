import { unpackLexicon } from '../../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../../browser/messages/message-protocol.ts';
import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';

const lexicons = new Map<string, Lexicon>();

/** Stores a lexicon, so that later runs can refer to it by name. */
export function keepLexicon(name: string, stored: StoredLexicon): void {
  lexicons.set(name, unpackLexicon(stored));
}

/** @throws Error if there is no such lexicon. */
export function lexiconNamed(name: string): Lexicon {
  const lexicon = lexicons.get(name);
  if (!lexicon) throw new Error(`There is no lexicon named ${name}.`);
  return lexicon;
}
