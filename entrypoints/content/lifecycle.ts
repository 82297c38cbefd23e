import { version } from 'virtual:glossary/version';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import { answer, ask, noArguments } from '../../browser/messages.ts';
import type { PageQuestions } from '../../browser/questions.ts';
import { readSettings, type Settings, settingKeys } from '../../browser/settings.ts';
import { loadSettings, loadStored, watchSettings } from '../../browser/settings-store.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { type SiteState, siteState } from '../../engine/site-state.ts';
import { type Session, startSession } from './session.ts';
import { tellOfTerms } from './terms-teller.ts';

/** Timers run for so long at most, in ms. */
const longestTimer = 2 ** 31 - 1;

/**
 * Keeps Gloss on this page as the settings have it, from now until the signal aborts: a changed
 * setting ends the session and begins another, so that no state outlives the settings it came from.
 */
export async function keepGloss(signal: AbortSignal): Promise<void> {
  const stored = await loadStored([...settingKeys, lexiconKey]);
  const address = await topAddress();
  if (signal.aborted) return;
  let lexicon: Promise<Lexicon> | undefined;
  let state: SiteState;
  let session: Session | undefined;
  let running = new AbortController();
  const tell = tellOfTerms(signal);

  const apply = async (settings: Settings) => {
    running.abort();
    running = new AbortController();
    if (session) tell();
    session = undefined;
    state = siteState(settings, address);
    const until = AbortSignal.any([signal, running.signal]);
    if (state.because === 'paused') {
      const rest = Math.min(state.until - Date.now(), longestTimer);
      const timer = setTimeout(() => void apply(settings), rest);
      until.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
    if (!state.on) return;
    lexicon ??= findLexicon(stored[lexiconKey]);
    const found = await lexicon.catch(() => undefined);
    if (!found) lexicon = undefined;
    else if (!until.aborted) session = await startSession(document, found, settings, until, tell);
  };

  watchSettings((settings) => void apply(settings), signal);
  // A page that comes back from the back-forward cache has heard of no changes meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void loadSettings().then(apply), {
    signal,
  });
  answer<PageQuestions>(
    {
      report: { read: noArguments, answer: () => reportOf(state, session) },
      jump: { read: readJump, answer: (_, id, open) => session?.jump(id, open) ?? false },
      termAtMenu: { read: noArguments, answer: () => session?.termAtMenu() ?? '' },
    },
    signal,
  );
  await apply(readSettings(stored));
}

function reportOf(state: SiteState, session: Session | undefined) {
  return { state, busy: session?.isBusy() ?? false, terms: session?.terms() ?? [] };
}

function readJump([id, open]: readonly unknown[]): [string, boolean] | undefined {
  return typeof id === 'string' && typeof open === 'boolean' ? [id, open] : undefined;
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
