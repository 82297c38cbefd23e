import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import { answer, ask, noArguments } from '../../browser/messages.ts';
import type { PageQuestions } from '../../browser/questions.ts';
import {
  loadSettings,
  readSettings,
  type Settings,
  settingKeys,
  watchSettings,
} from '../../browser/settings.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { type SiteState, siteState } from '../../engine/site-state.ts';
import { type Session, startSession } from './session.ts';

/**
 * Keeps Gloss on this page as the settings have it, from now until the signal aborts: a changed
 * setting ends the session and begins another, so that no state outlives the settings it came from.
 */
export async function keepGloss(signal: AbortSignal): Promise<void> {
  const stored = await browser.storage.local.get([...settingKeys, lexiconKey]);
  const address = await topAddress();
  if (signal.aborted) return;
  let lexicon: Promise<Lexicon> | undefined;
  let state: SiteState;
  let session: Session | undefined;
  let running = new AbortController();

  const apply = async (settings: Settings) => {
    running.abort();
    running = new AbortController();
    session = undefined;
    state = siteState(settings, address);
    if (!state.on) return;
    const until = AbortSignal.any([signal, running.signal]);
    lexicon ??= findLexicon(stored[lexiconKey]);
    const found = await lexicon.catch(() => undefined);
    if (!found) lexicon = undefined;
    else if (!until.aborted) session = await startSession(document, found, settings, until);
  };

  watchSettings((settings) => void apply(settings), signal);
  // A page that comes back from the back-forward cache has heard of no changes meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void loadSettings().then(apply), {
    signal,
  });
  const report = { read: noArguments, answer: () => reportOf(state, session) };
  answer<PageQuestions>({ report }, signal);
  await apply(readSettings(stored));
}

function reportOf(state: SiteState, session: Session | undefined) {
  return { state, busy: session?.isBusy() ?? false, terms: session?.terms() ?? [] };
}

async function findLexicon(stored: unknown): Promise<Lexicon> {
  return readLexicon(stored, version) ?? unpackLexicon(await ask('lexicon'));
}

/** The address that site rules are about: the top page's, which its frames follow. */
async function topAddress(): Promise<string> {
  if (window === window.top) return location.href;
  try {
    const address = window.top?.location.href;
    if (address) return address;
  } catch {
    // Another site's page is on top; only the background knows its address.
  }
  return ask('topAddress').catch(() => location.href);
}
