import type { Settings } from '../../browser/settings/settings.ts';
import {
  type Cards,
  loadModule,
  type MarkedPage,
  type MissedInput,
} from '../content/lazy-modules.ts';
import { listen } from '../content/reading/page-listeners.ts';

/** How long to wait after a failure before the module is asked for again, in ms. */
const pause = 500;

/** What shows that the reader is on a page: it may lead to a card. */
const signs = ['pointermove', 'pointerdown', 'click', 'keydown', 'focusin'] as const;

/**
 * Loads the `card` module where the reader is, and passes settings on to it: in a page on top that can
 * be seen as soon as it has marks, so that the background need not wake up for a card; in frames, of
 * which there can be hundreds, once the pointer or the focus comes to them.
 */
export class CardLoader {
  readonly #page: MarkedPage;
  readonly #signal: AbortSignal;
  readonly #onWanted: () => void;
  #settings: Settings;
  #coming: Promise<Cards | undefined> | undefined;
  #here: Cards | undefined;
  #failedAt = Number.NEGATIVE_INFINITY;
  #waiting: AbortController | undefined;
  #missed: MissedInput = {};

  /** @param onWanted called when the module is first loaded. */
  constructor(page: MarkedPage, settings: Settings, onWanted: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#settings = settings;
    this.#onWanted = onWanted;
    this.#signal = signal;
  }

  /** The cards, if they are loaded. */
  get here(): Cards | undefined {
    return this.#here;
  }

  /** Whether the cards are loaded, or on their way. */
  get isWanted(): boolean {
    return this.#here !== undefined || this.#coming !== undefined;
  }

  /** To be called once there are marks: loads the cards when the reader is there. */
  expect(): void {
    this.#await();
    this.#onVisible();
  }

  #await(): void {
    if (this.#here || this.#waiting || this.#signal.aborted) return;
    this.#waiting = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#waiting.signal]);
    const options = { capture: true, passive: true, signal };
    for (const type of signs) listen(window, type, this.#onSign, options);
    listen(document, 'visibilitychange', this.#onVisible, options);
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

  readonly #onVisible = () => {
    if (window === window.top && document.visibilityState === 'visible') void this.bring();
  };

  readonly #onSign = (event: Event) => {
    if (!event.isTrusted) return;
    // The pointer may come to rest on a term, or a finger tap it, while the module loads.
    if (event.type === 'pointermove') {
      this.#missed = { ...this.#missed, move: event as PointerEvent };
    } else if (event.type === 'click') {
      const [target] = event.composedPath();
      this.#missed = { ...this.#missed, click: { event: event as MouseEvent, target } };
    }
    if (performance.now() - this.#failedAt > pause) void this.bring();
  };

  async #load(): Promise<Cards | undefined> {
    this.#await();
    this.#onWanted();
    try {
      const { startCards } = await loadModule('card');
      if (this.#signal.aborted) return undefined;
      this.#here = startCards(this.#page, this.#settings, this.#missed, this.#signal);
      this.#waiting?.abort();
      this.#missed = {};
      return this.#here;
    } catch {
      // The background may have been stopped just then; it wakes for the next request, which comes
      // before the reader can want a card.
      this.#coming = undefined;
      this.#failedAt = performance.now();
      return undefined;
    }
  }
}
