import { type PackedForm, riskOf } from '../lexicon/lexicon.ts';
import type { Weights } from './features.ts';
import { featuresOf, logOdds } from './log-odds.ts';
import type { Match } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';

/** How sure Gloss must be of the meaning before it marks an ambiguous form. */
export const strictnesses = ['balanced', 'strict', 'any'] as const;
export type Strictness = (typeof strictnesses)[number];

/** The minimum log-odds of the meaning. */
const thresholds: Readonly<Record<Strictness, number>> = {
  balanced: 0,
  strict: 2,
  any: Number.NEGATIVE_INFINITY,
};

/** @returns whether a form always means its entry. */
export function isSafe(form: PackedForm): boolean {
  return riskOf(form) === 'none';
}

/**
 * Decides whether a match means its entry. Entries of the reader's own glossaries are not judged by what
 * tells AI safety from other subjects, but only by the words that they ask for.
 *
 * @param slack how far below the threshold the log-odds may be, as for matches that are already
 *   marked; negative where they must be above it.
 */
export function isIntendedSense(
  match: Match,
  evidence: PageEvidence,
  weights: Weights,
  strictness: Strictness,
  slack = 0,
): boolean {
  const risk = riskOf(match.form);
  if (risk === 'none' || risk === 'never') return risk === 'none';
  if (evidence.isOwn(match)) return evidence.mentions(match);
  return (
    logOdds(featuresOf(match, evidence), weights, match.entry) >= thresholds[strictness] - slack
  );
}
