import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import { defaults } from '../../browser/settings/setting-changes.ts';
import { startCards } from '../card/start-cards.ts';
import { registerModule } from '../content/lazy-modules.ts';
import { PageReading } from '../content/page-reading.ts';
import { createElementPainter } from '../element-painter/create-element-painter.ts';
import { startMarking } from '../marking/session.ts';
import { startUnmarked } from '../marking/unmarked-page.ts';

/**
 * Runs Gloss on this page as a demo, regardless of the site rules. Browsers run no content scripts
 * on extension pages.
 */
export async function runSample(signal: AbortSignal): Promise<void> {
  registerModule('card', { startCards });
  registerModule('marking', { startMarking, startUnmarked });
  registerModule('element-painter', { createElementPainter });
  const { [lexiconKey]: stored } = await browser.storage.local.get(lexiconKey);
  const lexicon = readLexicon(stored, version) ?? unpackLexicon(await sendMessage('lexicon'));
  if (signal.aborted) return;
  const read = { page: document, address: location.href, lexicon, onTerms: () => undefined };
  // There is little text, and all of its terms are to be tried, by Tab too.
  new PageReading(read, { ...defaults, density: 'all', painter: 'element' }, signal).start();
}
