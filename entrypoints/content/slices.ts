/** How long Gloss works at a stretch before the page gets its turn, in ms. */
const sliceLength = 5;

/** Asking for the time costs; it is done once in so many units of work. */
const workPerLook = 4_096;

/** What a block costs beside its text, in units of work. */
const workPerBlock = 64;

/** Cuts long work into slices; one of them for each task. */
export class Slices {
  readonly #beforePause: () => void;
  #begun = performance.now();
  #worked = 0;
  #work = 0;

  /** @param beforePause called at the end of each slice but the last. */
  constructor(beforePause: () => void) {
    this.#beforePause = beforePause;
  }

  /** How long all slices together have taken so far, in ms. */
  get worked(): number {
    return this.#worked + performance.now() - this.#begun;
  }

  /**
   * Says after each small step whether the slice is used up, so that {@link pause} should be awaited.
   *
   * @param length of the text that the step read, in UTF-16 units.
   */
  isOver(length: number): boolean {
    this.#work += length + workPerBlock;
    if (this.#work < workPerLook) return false;
    return this.isOverNow();
  }

  /** The same for a step of unknown length, at the cost of asking for the time. */
  isOverNow(): boolean {
    this.#work = 0;
    return performance.now() - this.#begun >= sliceLength;
  }

  /** Lets the page do what it has to do, then begins a new slice. */
  async pause(): Promise<void> {
    this.#beforePause();
    this.#worked += performance.now() - this.#begun;
    await yieldToPage();
    this.#begun = performance.now();
  }
}

type Scheduler = { readonly yield?: () => Promise<void> };

/** A message arrives after what the browser has to do, without the delay of a timer. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
