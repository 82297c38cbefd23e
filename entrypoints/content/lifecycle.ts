import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import { answer, ask, noArguments } from '../../browser/messages.ts';
import { type Command, commands, type PageQuestions } from '../../browser/questions.ts';
import {
  loadSettings,
  readSettings,
  type Settings,
  settingKeys,
  watchSettings,
} from '../../browser/settings.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { type SiteState, siteState } from '../../engine/site-state.ts';
import { Articles } from './articles.ts';
import { CardBringer } from './card-bringer.ts';
import type { MarkedPage } from './parts.ts';
import { canTakeIn, type Session, startSession } from './session.ts';

/**
 * Keeps Gloss on this page as the settings have it, from now until the signal aborts. A setting that
 * changes what is read or marked ends the session and begins another, so that no state outlives the
 * settings it came from; the session takes in all others.
 */
export async function keepGloss(signal: AbortSignal): Promise<void> {
  const stored = await browser.storage.local.get([...settingKeys, lexiconKey]);
  const address = await topAddress();
  if (signal.aborted) return;
  let lexicon: Promise<Lexicon> | undefined;
  let state: SiteState;
  let current: Settings | undefined;
  let session: Session | undefined;
  /** For looking words up where nothing is marked. */
  let unmarked: CardBringer | undefined;
  let running = new AbortController();

  const apply = async (settings: Settings) => {
    const before = current;
    current = settings;
    if (session && before && canTakeIn(before, settings)) return session.takeIn(settings);
    running.abort();
    running = new AbortController();
    session = undefined;
    state = siteState(settings, address);
    const until = AbortSignal.any([signal, running.signal]);
    unmarked = new CardBringer(withoutMarks(address), settings, until);
    if (!state.on) return;
    lexicon ??= findLexicon(stored[lexiconKey]);
    const found = await lexicon.catch(() => undefined);
    if (!found) lexicon = undefined;
    else if (!until.aborted) {
      const started = await startSession(document, found, settings, address, until);
      if (!until.aborted) session = started;
    }
  };

  watchSettings((settings) => void apply(settings), signal);
  // A page that comes back from the back-forward cache has heard of no changes meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void loadSettings().then(apply), {
    signal,
  });
  const report = { read: noArguments, answer: () => reportOf(state, session) };
  const obey = {
    read: oneCommand,
    answer: async (_: unknown, command: Command) => {
      if (!hasReader()) return false;
      if (session) await session.obey(command);
      else (await unmarked?.bring())?.obey(command);
      return true;
    },
  };
  answer<PageQuestions>({ report, obey }, signal);
  await apply(readSettings(stored));
}

/** Whether the reader is in this frame, and not in one within it or beside it. */
function hasReader(): boolean {
  if (document.activeElement?.localName === 'iframe') return false;
  return window === window.top || document.hasFocus();
}

function oneCommand([name, ...others]: readonly unknown[]): [Command] | undefined {
  const command = commands.find((known) => known === name);
  return command && others.length === 0 ? [command] : undefined;
}

function withoutMarks(address: string): MarkedPage {
  const articles = new Articles();
  return {
    document,
    address,
    painter: {
      dress: () => undefined,
      markAt: () => undefined,
      markOf: () => undefined,
      rectsOf: () => [],
    },
    marks: () => [],
    idOf: () => '',
    findArticle: (id) => articles.find(id),
  };
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
