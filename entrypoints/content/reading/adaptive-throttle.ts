/** Changes are read together, so long after the first of them, in ms. */
const shortestDelay = 50;
/** The same while the page goes on changing, such as when an answer is written word by word. */
const steadyDelay = 200;
const longestDelay = 2_000;

/** Following the page may take this part of the time: a reading of 20 ms is followed by 200 ms of rest. */
const idleRatio = 10;

/** From this delay on, in ms, the page is so busy that readers should be told. */
const busyDelay = 1_000;

/** How fast to follow a page: the more work its changes make, the longer the rest between readings. */
export class AdaptiveThrottle {
  #rest = 0;
  #lastRead = Number.NEGATIVE_INFINITY;

  /** How long to wait before changes are read that have begun just now, in ms. */
  get delay(): number {
    const goesOn = performance.now() - this.#lastRead < steadyDelay;
    return Math.max(goesOn ? steadyDelay : shortestDelay, this.#rest);
  }

  get isBusy(): boolean {
    return this.#rest >= busyDelay;
  }

  /** Sets the pace by what the reading that has just ended took, in ms. */
  recordDuration(duration: number): void {
    this.#rest = Math.min(longestDelay, duration * idleRatio);
    this.#lastRead = performance.now();
  }
}
