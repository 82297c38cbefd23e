import { now } from './clock.ts';

type Scheduler = { yield: () => Promise<void> };

/**
 * Measures how long Gloss works in total and without a pause. It wraps the browser APIs that call
 * Gloss, so it must be created first.
 */
export class OwnWork {
  /** The duration of each uninterrupted batch of work, in ms. */
  readonly batches: number[] = [];
  /** How often Gloss has yielded to the page. */
  pauses = 0;
  #begun: number | undefined;
  #lastSeen = 0;
  #restore: () => void;

  constructor() {
    const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
    const realYield = scheduler.yield.bind(scheduler);
    const { setTimeout: realTimeout, MutationObserver: RealMutations } = globalThis;
    const { IntersectionObserver: RealIntersections } = globalThis;
    const timed = <Args extends unknown[]>(call: (...args: Args) => unknown) => {
      return (...args: Args) => void this.during(() => call(...args));
    };
    Object.assign(scheduler, {
      yield: () => {
        this.pauses++;
        this.#end();
        return realYield().then(() => this.#begin());
      },
    });
    Object.assign(globalThis, {
      setTimeout: (call: () => void, delay?: number) => realTimeout(timed(call), delay),
      MutationObserver: class extends RealMutations {
        constructor(call: MutationCallback) {
          super(timed(call));
        }
      },
      IntersectionObserver: class extends RealIntersections {
        constructor(call: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          super(timed(call), options);
        }
      },
    });
    this.#restore = () => {
      Object.assign(scheduler, { yield: realYield });
      Object.assign(globalThis, {
        setTimeout: realTimeout,
        MutationObserver: RealMutations,
        IntersectionObserver: RealIntersections,
      });
    };
  }

  get total(): number {
    return this.batches.reduce((sum, batch) => sum + batch, 0);
  }

  get longest(): number {
    return Math.max(0, ...this.batches);
  }

  /** Measures a piece of work up to its end or its first pause. */
  during<Result>(work: () => Result): Result {
    this.#begin();
    const result = work();
    this.see();
    this.#end();
    return result;
  }

  /** Records that work continues: a batch without an explicit end is measured up to here. */
  see(): void {
    this.#lastSeen = now();
  }

  /** Ends the measurement and restores the browser APIs. */
  stop(): void {
    if (this.#begun !== undefined) this.#end(this.#lastSeen);
    this.#restore();
  }

  #begin(): void {
    if (this.#begun !== undefined) this.#end(this.#lastSeen);
    this.#begun = now();
    this.#lastSeen = this.#begun;
  }

  #end(at = now()): void {
    if (this.#begun === undefined) return;
    this.batches.push(at - this.#begun);
    this.#begun = undefined;
  }
}
