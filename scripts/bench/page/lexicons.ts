import { unpackLexicon } from '../../../browser/lexicon-store.ts';
import type { Lexicon } from '../../../engine/lexicon.ts';

const lexicons = new Map<string, Lexicon>();

/** Keeps a lexicon, so that later runs can ask for it by name. */
export function keepLexicon(name: string, base64: string): void {
  lexicons.set(name, unpackLexicon({ version: '', base64 }));
}

/** @throws Error if there is no such lexicon. */
export function lexiconNamed(name: string): Lexicon {
  const lexicon = lexicons.get(name);
  if (!lexicon) throw new Error(`There is no lexicon named ${name}.`);
  return lexicon;
}
