import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import { sendMessage } from '../../browser/messages/messages.ts';
import { pdfAddress, pdfReaderSettings } from '../../browser/pdf-reader.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import { loadSettings, watchSettings } from '../../browser/settings/settings-store.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { startCards } from '../card/start-cards.ts';
import { registerModule } from '../content/lazy-modules.ts';
import { PageController } from '../content/page-controller.ts';
import { answerMessages } from '../content/run-content-script.ts';
import { createElementPainter } from '../element-painter/create-element-painter.ts';
import { startFading } from '../fading/start-fading.ts';
import { startMarking } from '../marking/session.ts';
import { startUnmarked } from '../marking/unmarked-page.ts';
import { scrollToTerm } from '../term-navigation/scroll-to-term.ts';

/**
 * Runs Gloss on this page as content scripts run it on others: browsers run none of them on extension
 * pages. Ends with the document that is shown, when the signal aborts.
 */
export function runGloss(signal: AbortSignal): void {
  registerModule('marking', { startMarking, startUnmarked });
  registerModule('card', { startCards });
  registerModule('element-painter', { createElementPainter });
  registerModule('term-navigation', { scrollToTerm });
  registerModule('fading', { startFading });
  const controller = new PageController(pdfAddress, findLexicon, () => undefined, signal);
  const apply = (settings: Settings) => {
    if (!signal.aborted) void controller.apply(pdfReaderSettings(settings));
  };
  watchSettings(apply, signal);
  answerMessages(async () => controller, signal);
  void loadSettings().then(apply);
}

async function findLexicon(): Promise<Lexicon> {
  const { [lexiconKey]: stored } = await browser.storage.local.get(lexiconKey);
  return readLexicon(stored, version) ?? unpackLexicon(await sendMessage('lexicon'));
}
