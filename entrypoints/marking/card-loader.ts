import type { Settings } from '../../browser/settings/settings.ts';
import { type Cards, loadModule, type MarkedPage } from '../content/lazy-modules.ts';
import { listen } from '../content/reading/page-listeners.ts';
import { whenUsed } from '../content/when-used.ts';

/** Loads the `card` module when it is needed, and passes settings on to it. */
export class CardLoader {
  readonly #page: MarkedPage;
  readonly #signal: AbortSignal;
  #settings: Settings;
  #coming: Promise<Cards | undefined> | undefined;
  #here: Cards | undefined;

  constructor(page: MarkedPage, settings: Settings, signal: AbortSignal) {
    this.#page = page;
    this.#settings = settings;
    this.#signal = signal;
  }

  /** The cards, if they are loaded. */
  get here(): Cards | undefined {
    return this.#here;
  }

  /**
   * Loads the cards once.
   *
   * @returns undefined if the background script cannot be reached, or the signal has aborted.
   */
  bring(): Promise<Cards | undefined> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  updateSettings(settings: Settings): void {
    this.#settings = settings;
    this.#here?.updateSettings(settings);
  }

  async #load(): Promise<Cards | undefined> {
    const waiting = new AbortController();
    const until = AbortSignal.any([this.#signal, waiting.signal]);
    let move: PointerEvent | undefined;
    // The pointer may come to rest on a term while the module loads.
    const note = (event: PointerEvent) => {
      move = event;
    };
    listen(window, 'pointermove', note, { capture: true, passive: true, signal: until });
    try {
      const { startCards } = await loadModule('card');
      if (this.#signal.aborted) return undefined;
      this.#here = startCards(this.#page, this.#settings, move, this.#signal);
      return this.#here;
    } catch {
      // The background may have been stopped just then; it wakes for the next request, which comes
      // before the reader can want a card.
      this.#coming = undefined;
      if (!this.#signal.aborted) whenUsed(() => void this.bring(), this.#signal);
      return undefined;
    } finally {
      waiting.abort();
    }
  }
}
