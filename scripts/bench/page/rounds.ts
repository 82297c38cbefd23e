import { now } from './clock.ts';

/** One of several alternatives that are measured together. */
export type Variant = {
  /** Not timed; puts the page into the state that `run` needs. */
  readonly prepare?: () => unknown;
  /** Timed; if it returns a number, that is used instead of its duration. */
  readonly run: () => unknown;
  /** Not timed; cleans up. */
  readonly after?: () => unknown;
};

/** Measurements by variant, one per round. */
export type Samples<Name extends string = string> = Record<Name, number[]>;

declare const gc: (() => void) | undefined;

/**
 * Measures all variants in each round, starting with a different one each time.
 *
 * @param warmUps the number of uncounted rounds at the beginning.
 */
export async function interleave<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
  rounds: number,
  warmUps = 2,
): Promise<Samples<Name>> {
  const names = Object.keys(variants) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Samples<Name>;
  for (let round = -warmUps; round < rounds; round++) {
    const first = (round + warmUps) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const sample = await measure(variants[name]);
      if (round >= 0) samples[name].push(sample);
    }
  }
  return samples;
}

async function measure({ prepare, run, after }: Variant): Promise<number> {
  await prepare?.();
  if (typeof gc === 'function') gc();
  const begun = now();
  const result = run();
  const value = result instanceof Promise ? await result : result;
  const duration = now() - begun;
  await after?.();
  return typeof value === 'number' ? value : duration;
}
