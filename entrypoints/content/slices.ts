/** How long Gloss works at a stretch before the page gets its turn, in ms. */
const sliceLength = 5;

/** Reading the clock costs; it is looked at once in so many steps. */
const stepsPerLook = 16;

/** Cuts long work into slices. One for each task; call {@link Slices.pause} after each small step. */
export class Slices {
  #deadline = performance.now() + sliceLength;
  #steps = 0;

  /** @returns whether the slice is used up and {@link pause} should be awaited. */
  isOver(): boolean {
    if (++this.#steps % stepsPerLook !== 0) return false;
    return performance.now() >= this.#deadline;
  }

  /** Lets the page do what it has to do, then begins a new slice. */
  async pause(): Promise<void> {
    await yieldToPage();
    this.#deadline = performance.now() + sliceLength;
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
