/** Changes are read together, so long after the first of them, in ms. */
const shortestDelay = 50;
const longestDelay = 2_000;

/** Following the page may take this part of the time: a reading of 20 ms is followed by 200 ms of rest. */
const restPerWork = 10;

/** From this delay on, in ms, the page is so busy that readers should be told. */
const busyDelay = 1_000;

/** How fast to follow a page: the more work its changes make, the longer the rest between readings. */
export class Pace {
  #delay = shortestDelay;

  /** How long to wait before the next reading, in ms. */
  get delay(): number {
    return this.#delay;
  }

  get isBusy(): boolean {
    return this.#delay >= busyDelay;
  }

  /** Sets the pace by what the last reading took, in ms. */
  worked(duration: number): void {
    this.#delay = Math.min(longestDelay, Math.max(shortestDelay, duration * restPerWork));
  }
}
