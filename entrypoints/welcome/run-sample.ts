import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { defaults } from '../../browser/changes.ts';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import { ask } from '../../browser/messages.ts';
import { openCard } from '../card/open-card.tsx';
import { providePart } from '../content/parts.ts';
import { startSession } from '../content/session.ts';

/**
 * Runs Gloss on this very page, as it does on others, whatever the settings say of where it is on: to
 * be tried. Browsers run no content scripts here.
 */
export async function runSample(signal: AbortSignal): Promise<void> {
  providePart('card', { openCard });
  const { [lexiconKey]: stored } = await browser.storage.local.get(lexiconKey);
  const lexicon = readLexicon(stored, version) ?? unpackLexicon(await ask('lexicon'));
  if (!signal.aborted) await startSession(document, lexicon, defaults, signal, () => undefined);
}
