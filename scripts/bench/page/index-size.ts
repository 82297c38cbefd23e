import { unpackLexicon } from '../../../browser/lexicon-store.ts';
import type { StoredLexicon } from '../../../browser/messages/message-protocol.ts';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { makeEntries } from '../terms.ts';
import { interleave, type Samples } from './rounds.ts';

/** Unpacks a lexicon, and builds the same one from its terms, in turns. */
export function unpackInTurns(
  stored: StoredLexicon,
  terms: readonly string[],
  rounds: number,
): Promise<Samples<'decode' | 'build'>> {
  const entries = makeEntries(terms);
  return interleave(
    {
      decode: { run: () => void unpackLexicon(stored) },
      build: { run: () => void compileLexicon(entries) },
    },
    rounds,
  );
}
