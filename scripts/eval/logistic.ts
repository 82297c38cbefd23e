import {
  type FeatureName,
  type Features,
  featureNames,
  type Weights,
} from '../../engine/senses/features.ts';
import { logOdds } from '../../engine/senses/log-odds.ts';
import { solve } from './solve.ts';

/** One case to learn from: its features, the index of its entry, and whether it was so. */
export type Example = {
  readonly features: Features;
  readonly entry: number;
  readonly is: boolean;
  /** How much the case counts. */
  readonly weight: number;
};

/** Small weights are preferred so strongly: half of this times each weight's square is added to the loss. */
const penalty: number = 1;

/** An entry has few examples, and must convince more before it gets a weight of its own. */
const entryPenalty: number = 0.5;

const rounds = 25;

/**
 * Fits a logistic regression with a quadratic penalty, by Newton's method: in turns the weights of
 * features, and one weight for each entry. The same examples give the same weights.
 *
 * @param names of the features to use; the others weigh nothing.
 */
export function fitLogistic(examples: readonly Example[], names: readonly FeatureName[]): Weights {
  const places = names.map((name) => featureNames.indexOf(name));
  const rows = examples.map(({ features }) => places.map((place) => features[place] ?? 0));
  const entries = new Map<number, number>();
  let weights = names.map(() => 0);
  const errorsOf = () =>
    rows.map((row, index) => {
      const { entry, is, weight } = examples[index] as Example;
      let odds = entries.get(entry) ?? 0;
      for (let i = 0; i < row.length; i++) odds += (row[i] ?? 0) * (weights[i] ?? 0);
      const chance = 1 / (1 + Math.exp(-odds));
      return {
        error: weight * (chance - (is ? 1 : 0)),
        spread: weight * chance * (1 - chance),
        entry,
      };
    });
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => penalty * weight);
    const bend = names.map((_, i) => names.map((_, j) => (i === j ? penalty : 0)));
    errorsOf().forEach(({ error, spread }, index) => {
      const row = rows[index] as readonly number[];
      for (let i = 0; i < row.length; i++) {
        const value = row[i] as number;
        if (value === 0) continue;
        slope[i] = (slope[i] ?? 0) + error * value;
        const line = bend[i] as number[];
        for (let j = 0; j < row.length; j++)
          line[j] = (line[j] ?? 0) + spread * value * (row[j] ?? 0);
      }
    });
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    stepEntries(entries, errorsOf());
  }
  return { features: featureNames.map((name) => weights[names.indexOf(name)] ?? 0), entries };
}

/** Takes one step of Newton's for the weight of each entry. */
function stepEntries(
  entries: Map<number, number>,
  errors: readonly { readonly error: number; readonly spread: number; readonly entry: number }[],
): void {
  const sums = new Map<number, { slope: number; bend: number }>();
  for (const { error, spread, entry } of errors) {
    const weight = entries.get(entry) ?? 0;
    const sum = sums.get(entry) ?? { slope: entryPenalty * weight, bend: entryPenalty };
    sum.slope += error;
    sum.bend += spread;
    sums.set(entry, sum);
  }
  for (const [entry, { slope, bend }] of sums) {
    entries.set(entry, (entries.get(entry) ?? 0) - slope / bend);
  }
}

/** The mean log-loss of weights on examples: 0 is perfect, 0.69 a coin. */
export function meanLoss(examples: readonly Example[], weights: Weights): number {
  const losses = examples.map(({ features, entry, is }) => {
    const odds = logOdds(features, weights, entry);
    return Math.log1p(Math.exp(is ? -odds : odds));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
