import { version } from 'virtual:glossary/version';
import { browser } from 'wxt/browser';
import { lexiconKey, readLexicon, unpackLexicon } from '../../browser/lexicon-store.ts';
import { answer, ask, noArguments } from '../../browser/messages.ts';
import type { Command, PageQuestions, PageReport } from '../../browser/questions.ts';
import {
  loadSettings,
  readSettings,
  type Settings,
  settingKeys,
  watchSettings,
} from '../../browser/settings.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { type SiteState, siteState } from '../../engine/site-state.ts';
import { CardBringer } from './card-bringer.ts';
import { hasReader, readCommand, unmarkedPage } from './commanded.ts';
import { Session } from './session.ts';
import { isTakenIn } from './taken-in.ts';

/** Keeps Gloss on this page as the settings have it, from now until the signal aborts. */
export async function keepGloss(signal: AbortSignal): Promise<void> {
  const stored = await browser.storage.local.get([...settingKeys, lexiconKey]);
  const address = await topAddress();
  if (signal.aborted) return;
  const keeper = new Keeper(address, stored[lexiconKey], signal);
  const apply = (settings: Settings) => void keeper.apply(settings);
  watchSettings(apply, signal);
  // A page that comes back from the back-forward cache has heard of no changes meanwhile.
  const loadAnew = () => void loadSettings().then(apply);
  addEventListener('pageshow', ({ persisted }) => persisted && loadAnew(), { signal });
  const handlers = {
    report: { read: noArguments, answer: () => keeper.report() },
    obey: { read: readCommand, answer: (_: unknown, name: Command) => keeper.obey(name) },
  };
  answer<PageQuestions>(handlers, signal);
  await keeper.apply(readSettings(stored));
}

/**
 * Has a session where Gloss is on. A setting that changes what is read or marked ends it and begins
 * another, so that no state outlives the settings it came from; the session takes in all others.
 */
class Keeper {
  readonly #address: string;
  readonly #stored: unknown;
  readonly #signal: AbortSignal;
  #lexicon: Promise<Lexicon> | undefined;
  #settings: Settings | undefined;
  #state: SiteState = { on: false, because: 'page cannot be read' };
  #session: Session | undefined;
  /** For looking words up where nothing is marked. */
  #unmarked: CardBringer | undefined;
  #running = new AbortController();

  /**
   * @param address of the top page.
   * @param stored the lexicon as it was found in storage.
   */
  constructor(address: string, stored: unknown, signal: AbortSignal) {
    this.#address = address;
    this.#stored = stored;
    this.#signal = signal;
  }

  async apply(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    if (this.#session && before && isTakenIn(before, settings)) {
      this.#session.takeIn(settings);
      return;
    }
    this.#running.abort();
    this.#running = new AbortController();
    this.#session = undefined;
    const until = AbortSignal.any([this.#signal, this.#running.signal]);
    const state = siteState(settings, this.#address);
    this.#state = state;
    this.#unmarked = new CardBringer(unmarkedPage(document, this.#address), settings, until);
    if (state.on) await this.#start(settings, until);
  }

  report(): PageReport {
    const { isBusy: busy = false, terms = [] } = this.#session ?? {};
    return { state: this.#state, busy, terms };
  }

  /** @returns whether the command was meant for this frame. */
  async obey(command: Command): Promise<boolean> {
    if (!hasReader()) return false;
    if (this.#session) await this.#session.obey(command);
    else (await this.#unmarked?.bring())?.obey(command);
    return true;
  }

  async #start(settings: Settings, until: AbortSignal): Promise<void> {
    this.#lexicon ??= findLexicon(this.#stored);
    const lexicon = await this.#lexicon.catch(() => undefined);
    if (!lexicon) this.#lexicon = undefined;
    if (!lexicon || until.aborted) return;
    const surroundings = { page: document, address: this.#address, lexicon };
    const session = await Session.start(surroundings, settings, until);
    if (!until.aborted) this.#session = session;
  }
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
