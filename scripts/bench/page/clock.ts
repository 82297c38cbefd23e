const real = performance.now.bind(performance);

/** The real time in ms, even while the clock is stopped for the measured code. */
export const now = real;

/**
 * Runs work with the clock stopped, so that no time slice ever ends: the page is read in a single
 * slice, on the same code path as otherwise.
 */
export function withStoppedClock<Result>(work: () => Result): Result {
  performance.now = () => 0;
  try {
    return work();
  } finally {
    performance.now = real;
  }
}
