import { listen } from './page-listeners.ts';

/** How often to look while a page is in use, in ms. */
const interval = 1_000;
/** How soon to look after an act of the reader that the page may answer, in ms. */
const answerTime = 100;
/** How long a page counts as in use after something has happened on it, in ms. */
const restAfter = 30_000;

const acts = ['pointerdown', 'pointerup', 'keydown', 'focusin', 'pointermove'] as const;

/**
 * Says when to look for changes that no event reports: soon after each act of the reader, and once a
 * second for a while after that. A hidden page, and one on which nothing happens, is left in peace.
 */
export class PageUse {
  readonly #look: (path: readonly EventTarget[]) => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lookAt = Number.POSITIVE_INFINITY;
  #restAt = 0;

  /** @param look called with what the reader acted on and all around it, or nothing. */
  constructor(look: (path: readonly EventTarget[]) => void, signal: AbortSignal) {
    this.#look = look;
    this.#signal = signal;
    const onAct = (event: Event) => {
      // In the middle of a move, looking is pending already.
      if (event.type === 'pointermove' && this.#lookAt - performance.now() < answerTime) return;
      this.#look(event.composedPath());
      this.note(answerTime);
    };
    const options = { capture: true, passive: true, signal };
    for (const type of acts) listen(window, type, onAct, options);
    listen(window, 'load', () => this.note(0), { signal });
    listen(document, 'visibilitychange', () => this.note(0), options);
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    this.note();
  }

  /** Takes in that something has happened. @param delay when to look at the latest, in ms. */
  note(delay = interval): void {
    this.#restAt = performance.now() + restAfter;
    this.#schedule(delay);
  }

  #schedule(delay: number): void {
    const lookAt = performance.now() + delay;
    if (lookAt >= this.#lookAt || this.#signal.aborted || document.hidden) return;
    clearTimeout(this.#timer);
    this.#lookAt = lookAt;
    this.#timer = setTimeout(() => {
      this.#lookAt = Number.POSITIVE_INFINITY;
      this.#look([]);
      if (performance.now() < this.#restAt) this.#schedule(interval);
    }, delay);
  }
}
