/** How long changes are collected before they are read, in ms. */
const shortestDelay = 50;
/** The same while the page keeps changing, such as while an answer is streamed word by word. */
const steadyDelay = 200;
const longestDelay = 2_000;

/**
 * Rest this many times as long as the last read took: a read of 20 ms is followed by 200 ms of
 * rest.
 */
const idleRatio = 10;

/** From this delay on, in ms, the page is so busy that readers should be told. */
const busyDelay = 1_000;

/**
 * Decides how closely to follow a page: the more work its changes make, the longer the rest between
 * reads.
 */
export class AdaptiveThrottle {
  #rest = 0;
  #lastRead = Number.NEGATIVE_INFINITY;

  /** How long to wait before reading changes that have just begun, in ms. */
  get delay(): number {
    const goesOn = performance.now() - this.#lastRead < steadyDelay;
    return Math.max(goesOn ? steadyDelay : shortestDelay, this.#rest);
  }

  get isBusy(): boolean {
    return this.#rest >= busyDelay;
  }

  /** Adjusts the delay to the duration of the read that has just ended, in ms. */
  recordDuration(duration: number): void {
    this.#rest = Math.min(longestDelay, duration * idleRatio);
    this.#lastRead = performance.now();
  }
}
