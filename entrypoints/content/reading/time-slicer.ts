/** How long Gloss works at a stretch before the page gets its turn, in ms. */
const sliceLength = 4;

/** Cuts long work into slices; one of them for each task. */
export class TimeSlicer {
  readonly #beforePause: () => void;
  #begun = performance.now();
  #recordDuration = 0;

  /** @param beforePause called at the end of each slice but the last. */
  constructor(beforePause: () => void) {
    this.#beforePause = beforePause;
  }

  /** How long all slices together have taken so far, in ms. */
  get recordDuration(): number {
    return this.#recordDuration + performance.now() - this.#begun;
  }

  /** Whether the slice is used up, so that {@link pause} should be awaited. */
  get isOver(): boolean {
    return performance.now() - this.#begun >= sliceLength;
  }

  /** Lets the page do what it has to do, then begins a new slice. */
  async pause(): Promise<void> {
    this.#beforePause();
    this.#recordDuration += performance.now() - this.#begun;
    await scheduler.yield();
    this.#begun = performance.now();
  }
}
