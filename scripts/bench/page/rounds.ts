import { now } from './clock.ts';

/** One of several ways to do a thing, that are measured beside each other. */
export type Variant = {
  /** Not timed; brings the page into the state that `run` needs. */
  readonly prepare?: () => unknown;
  /** What is timed; a number that it returns stands in place of its duration. */
  readonly run: () => unknown;
  /** Not timed; clears away. */
  readonly after?: () => unknown;
};

/** Measurements by variant, one for each round. */
export type Samples<Name extends string = string> = Record<Name, number[]>;

declare const gc: (() => void) | undefined;

/**
 * Measures variants round after round, each round all of them, beginning with another one each time.
 *
 * @param warmUps rounds at the beginning that are not counted.
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
