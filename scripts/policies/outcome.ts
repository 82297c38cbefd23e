import { setTimeout as sleep } from 'node:timers/promises';

/** Collects what was expected of a browser, and tells it. */
export class Outcome {
  readonly #browser: string;
  readonly failures: string[] = [];

  constructor(browser: string) {
    this.#browser = browser;
  }

  /**
   * Waits until a sentence holds.
   *
   * @param look tells whether it does; a failure counts as no.
   * @param patience in ms.
   */
  async expect(sentence: string, look: () => Promise<boolean>, patience = 20_000): Promise<void> {
    const started = performance.now();
    for (;;) {
      if (await look().catch(() => false)) {
        const took = ((performance.now() - started) / 1_000).toFixed(1);
        console.log(`${this.#browser}: ${sentence} (after ${took} s)`);
        return;
      }
      if (performance.now() - started > patience) break;
      await sleep(100);
    }
    console.log(`${this.#browser}: NOT: ${sentence}`);
    this.failures.push(`${this.#browser}: ${sentence}`);
  }
}
