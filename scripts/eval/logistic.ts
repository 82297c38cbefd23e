import {
  type FeatureName,
  type Features,
  featureNames,
  type Weights,
} from '../../engine/senses/features.ts';
import { logOdds } from '../../engine/senses/log-odds.ts';

/** A training example: its features, and whether the match has the entry's meaning. */
export type Example = { readonly features: Features; readonly is: boolean };

/** The strength of the L2 penalty: half of this times each weight's square is added to the loss. */
const penalty: number = 1;
const rounds = 25;

/**
 * Fits a logistic regression with an L2 penalty by Newton's method. The result is deterministic.
 *
 * @param names the features to use; the others get a weight of 0.
 */
export function fitLogistic(examples: readonly Example[], names: readonly FeatureName[]): Weights {
  const places = names.map((name) => featureNames.indexOf(name));
  const rows = examples.map(({ features }) => places.map((place) => features[place] ?? 0));
  let weights = names.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => penalty * weight);
    const bend = names.map((_, i) => names.map((_, j) => (i === j ? penalty : 0)));
    rows.forEach((row, index) => {
      const odds = row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const error = chance - (examples[index]?.is ? 1 : 0);
      const spread = chance * (1 - chance);
      for (let i = 0; i < row.length; i++) {
        slope[i] = (slope[i] ?? 0) + error * (row[i] ?? 0);
        const line = bend[i] ?? [];
        for (let j = 0; j < row.length; j++) {
          line[j] = (line[j] ?? 0) + spread * (row[i] ?? 0) * (row[j] ?? 0);
        }
      }
    });
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
  }
  return featureNames.map((name) => weights[names.indexOf(name)] ?? 0);
}

/** The mean log-loss of weights on examples: 0 is perfect, 0.69 is a coin flip. */
export function meanLoss(examples: readonly Example[], weights: Weights): number {
  const losses = examples.map(({ features, is }) => {
    const odds = logOdds(features, weights);
    return Math.log1p(Math.exp(is ? -odds : odds));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/** Solves linear equations by Gaussian elimination with pivoting. Overwrites its arguments. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0))
        pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot] ?? [], matrix[column] ?? []];
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    const line = matrix[column] ?? [];
    for (let row = 0; row < size; row++) {
      const other = matrix[row] ?? [];
      const share = row === column ? 0 : (other[column] ?? 0) / (line[column] ?? 1);
      for (let i = column; i < size; i++) other[i] = (other[i] ?? 0) - share * (line[i] ?? 0);
      right[row] = (right[row] ?? 0) - share * (right[column] ?? 0);
    }
  }
  return right.map((value, index) => value / (matrix[index]?.[index] ?? 1));
}
