import type { Command, PageReport } from '../../browser/messages/message-protocol.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { type SiteState, siteState } from '../../engine/sites/site-state.ts';
import { hasSelectedText, isFocusedFrame } from './commands.ts';
import { loadModule, type Marking } from './lazy-modules.ts';
import { canUpdateLive } from './live-settings.ts';
import { PageReading } from './page-reading.ts';
import { createTermsNotifier } from './terms-notifier.ts';

/** The longest delay that timers support, in ms. */
const longestTimer = 2 ** 31 - 1;

/**
 * Reads the page while Gloss is on. A change that affects what is read or marked starts a new
 * reading, so that no state outlives the settings it came from. The running one applies all other
 * changes.
 */
export class PageController {
  readonly #address: string;
  readonly #findLexicon: () => Promise<Lexicon>;
  readonly #signal: AbortSignal;
  readonly #tell: () => void;
  #lexicon: Promise<Lexicon> | undefined;
  #settings: Settings | undefined;
  #state: SiteState = { on: false, because: 'page cannot be read' };
  #reading: PageReading | undefined;
  /** For looking up words while nothing is read. */
  #unmarked: Promise<Pick<Marking, 'runCommand'> | undefined> | undefined;
  #running = new AbortController();

  /**
   * @param address the address of the top page.
   * @param onChange called when the page or its terms may have changed.
   */
  constructor(
    address: string,
    findLexicon: () => Promise<Lexicon>,
    onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#address = address;
    this.#findLexicon = findLexicon;
    this.#signal = signal;
    const tell = createTermsNotifier(signal);
    this.#tell = () => {
      onChange();
      tell();
    };
  }

  async apply(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    if (this.#reading && before && canUpdateLive(before, settings)) {
      this.#reading.updateSettings(settings);
      return;
    }
    this.#running.abort();
    this.#running = new AbortController();
    if (this.#reading?.marking) this.#tell();
    this.#reading = undefined;
    this.#unmarked = undefined;
    const until = AbortSignal.any([this.#signal, this.#running.signal]);
    const state = siteState(settings, this.#address);
    this.#state = state;
    if (state.because === 'paused') this.#applyLater(settings, state.until, until);
    if (state.on) await this.#start(settings, until);
  }

  /** Reads the page anew with a lexicon that has changed. */
  renewLexicon(): void {
    this.#lexicon = undefined;
    const settings = this.#settings;
    this.#settings = undefined;
    if (settings) void this.apply(settings);
  }

  report(): PageReport {
    const { isBusy: busy = false, otherLanguage = '', marking } = this.#reading ?? {};
    const { showsAll = false, terms = [] } = marking ?? {};
    return { state: this.#state, busy, otherLanguage, showsAll, terms };
  }

  async jump(id: string, open: boolean): Promise<boolean> {
    return (await this.#reading?.marking?.jump(id, open)) ?? false;
  }

  /** @returns whether a card is open that tells the reader that Gloss was updated. */
  tellUpdated(): boolean {
    return this.#reading?.marking?.tellUpdated() ?? false;
  }

  async toggleAllTerms(): Promise<void> {
    (await this.#reading?.bring())?.toggleAllTerms();
  }

  get termAtMenu(): string {
    return this.#reading?.marking?.termAtMenu ?? '';
  }

  /** @returns whether the command was meant for this frame. */
  async runCommand(command: Command): Promise<boolean> {
    if (!isFocusedFrame()) return false;
    await this.#run(command);
    return true;
  }

  /** @returns whether there is selected text in this frame, whose card is now opening. */
  async lookUpSelection(): Promise<boolean> {
    if (!hasSelectedText(document)) return false;
    await this.#run('look-up');
    return true;
  }

  async #run(command: Command): Promise<void> {
    const page = await (this.#reading ? this.#reading.bring() : this.#bringUnmarked());
    await page?.runCommand(command);
  }

  #bringUnmarked(): Promise<Pick<Marking, 'runCommand'> | undefined> {
    const settings = this.#settings;
    if (!settings) return Promise.resolve(undefined);
    const until = AbortSignal.any([this.#signal, this.#running.signal]);
    this.#unmarked ??= loadModule('marking').then(
      ({ startUnmarked }) => startUnmarked(document, this.#address, settings, until),
      () => {
        this.#unmarked = undefined;
        return undefined;
      },
    );
    return this.#unmarked;
  }

  /** Applies the settings again when a pause ends. */
  #applyLater(settings: Settings, end: number, until: AbortSignal): void {
    const rest = Math.min(end - Date.now(), longestTimer);
    const timer = setTimeout(() => void this.apply(settings), rest);
    until.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async #start(settings: Settings, until: AbortSignal): Promise<void> {
    this.#lexicon ??= this.#findLexicon();
    const lexicon = await this.#lexicon.catch(() => undefined);
    if (!lexicon) this.#lexicon = undefined;
    if (!lexicon || until.aborted) return;
    const read = { page: document, address: this.#address, lexicon, onTerms: this.#tell };
    this.#reading = new PageReading(read, settings, until);
    this.#reading.start();
  }
}
