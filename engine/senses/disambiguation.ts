import { type PackedForm, riskOf } from '../lexicon/lexicon.ts';
import { featuresOf, oddsOf, type Weights } from './log-odds.ts';
import type { Evidence } from './page-evidence.ts';
import type { Match } from './read-block.ts';

/** How sure Gloss must be of the meaning before it marks a form that has several. */
export const strictnesses = ['balanced', 'strict', 'everything'] as const;
export type Strictness = (typeof strictnesses)[number];

/** The least log-odds of the meaning. */
const leastOdds: Readonly<Record<Strictness, number>> = {
  balanced: 0,
  strict: 2,
  everything: Number.NEGATIVE_INFINITY,
};

/** @returns whether a form means its entry wherever it stands. */
export function isSafe(form: PackedForm): boolean {
  return riskOf(form) === 'none';
}

/**
 * Decides whether a match means its entry.
 *
 * @param slack so much less than the least log-odds will do: for what is shown already.
 */
export function hasSense(
  match: Match,
  evidence: Evidence,
  weights: Weights,
  strictness: Strictness,
  slack = 0,
): boolean {
  const risk = riskOf(match.form);
  if (risk === 'none' || risk === 'never') return risk === 'none';
  return oddsOf(featuresOf(match, evidence), weights) >= leastOdds[strictness] - slack;
}
