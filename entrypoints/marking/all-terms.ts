import { listen } from '../content/reading/page-listeners.ts';

/** Shows all terms of a page for a while: until Escape or until the reader goes to another page. */
export class AllTerms {
  readonly #onChange: (on: boolean) => void;
  readonly #signal: AbortSignal;
  #shown: AbortController | undefined;

  constructor(onChange: (on: boolean) => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
  }

  get isOn(): boolean {
    return this.#shown !== undefined;
  }

  toggle(): void {
    if (this.#shown) this.#stop();
    else this.#start();
  }

  #start(): void {
    this.#shown = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#shown.signal]);
    const stop = () => this.#stop();
    // An open card takes Escape first: it listens on the window, and lets nothing else have it.
    const onKey = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && stop();
    listen(document, 'keydown', onKey, { signal, capture: true });
    listen(window, 'popstate', stop, { signal });
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
      'navigatesuccess',
      stop,
      { signal },
    );
    this.#onChange(true);
  }

  #stop(): void {
    this.#shown?.abort();
    this.#shown = undefined;
    this.#onChange(false);
  }
}
