import type { Steps } from './import-reading.ts';

/** How a reading is run. */
export type Run = {
  /** An `AbortSignal`. */
  readonly signal?: { readonly aborted: boolean };
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Lets messages come in, such as the one that stops the reading; for instance a timer of 0 ms. */
  readonly pause?: () => Promise<void>;
};

/** How long steps are taken without a pause, in ms. */
const mostWork = 30;

/**
 * Takes all steps of a reading, with pauses in between.
 *
 * @returns its result, or nothing if it was stopped.
 */
export async function takeSteps<Result>(
  steps: Steps<Result>,
  { signal, onProgress, pause }: Run = {},
): Promise<Result | undefined> {
  let pausedAt = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - pausedAt < mostWork) continue;
    onProgress?.(step.value);
    await pause?.();
    if (signal?.aborted) return undefined;
    pausedAt = Date.now();
  }
}

/** Takes all steps of a reading at once. */
export function takeAllSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
