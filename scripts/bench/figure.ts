/** One row of the table. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  /** The limit that the value must stay within; null for figures that are only informative. */
  readonly limit: number | null;
  /** Whether lower or higher values are better. */
  readonly better: 'lower' | 'higher';
  readonly ok: boolean;
  /** The minimum and maximum over the rounds. */
  readonly spread: readonly [least: number, greatest: number];
  readonly unit: string;
};

type Limit = { readonly atMost: number } | { readonly atLeast: number } | undefined;

/**
 * Creates a figure from one value per round.
 *
 * @param unit the suffix of the value; "×" for ratios.
 */
export function figure(name: string, values: readonly number[], limit?: Limit, unit = '×'): Figure {
  const value = median(values);
  if (!Number.isFinite(value)) throw new Error(`"${name}" could not be measured.`);
  const higher = limit !== undefined && 'atLeast' in limit;
  const bound = limit === undefined ? null : 'atLeast' in limit ? limit.atLeast : limit.atMost;
  return {
    name,
    value,
    limit: bound,
    better: higher ? 'higher' : 'lower',
    ok: bound === null || (higher ? value >= bound : value <= bound),
    spread: [Math.min(...values), Math.max(...values)],
    unit,
  };
}

/** @returns the ratio of two measurements for each round. */
export function ratios(above: readonly number[], below: readonly number[]): number[] {
  return above.map((value, round) => value / (below[round] ?? Number.NaN));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
