import { yieldToPage } from './yield-to-page.ts';

/** How long Gloss works before the page gets its turn, in ms. */
const sliceLength = 4;

/** Cuts long work into slices, with one slice per task. */
export class TimeSlicer {
  readonly #beforePause: () => void;
  #begun = performance.now();
  #duration = 0;

  /** @param beforePause called at the end of each slice but the last. */
  constructor(beforePause: () => void) {
    this.#beforePause = beforePause;
  }

  /** The total duration of all slices so far, in ms. */
  get duration(): number {
    return this.#duration + performance.now() - this.#begun;
  }

  /** Whether the slice is used up, so that {@link pause} should be awaited. */
  get isOver(): boolean {
    return performance.now() - this.#begun >= sliceLength;
  }

  /** Lets the page run, then begins a new slice. */
  async pause(): Promise<void> {
    this.#beforePause();
    this.#duration += performance.now() - this.#begun;
    await yieldToPage();
    this.#begun = performance.now();
  }
}
