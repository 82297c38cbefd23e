import { version } from 'virtual:glossary/version';
import { extendLexicon, type GlossaryForms } from '../../engine/extend-lexicon.ts';
import { encodeLexicon, lexiconSum } from '../../engine/lexicon/codec.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { loadGlossaryData } from '../glossary-script.ts';
import { toBase64, unpackLexicon } from '../lexicon-store.ts';
import type { StoredLexicon } from '../messages/message-protocol.ts';

/**
 * Compiles the bundled glossary and the reader's own.
 *
 * @param glossaries those that are switched on, by precedence.
 * @param revision of the own glossaries.
 */
export async function makeLexicon(
  glossaries: readonly GlossaryForms[],
  revision: number,
): Promise<{ readonly lexicon: Lexicon; readonly stored: StoredLexicon }> {
  const { base64, context, sum } = await loadGlossaryData();
  const bundled = { version, base64, context, sum, glossaries: [], revision };
  const used = glossaries.filter(({ entries }) => entries.length > 0);
  if (used.length === 0) return { lexicon: unpackLexicon(bundled), stored: bundled };
  const lexicon = extendLexicon(unpackLexicon(bundled), used);
  const bytes = encodeLexicon(lexicon);
  const stored = {
    version,
    base64: toBase64(bytes),
    context: lexicon.context,
    sum: lexiconSum(bytes, lexicon.context, lexicon.glossaries),
    glossaries: lexicon.glossaries,
    revision,
  };
  return { lexicon, stored };
}
