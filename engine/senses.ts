import type { Clues } from './clues.ts';
import type { Evidence } from './evidence.ts';
import { type PackedForm, riskOf } from './lexicon.ts';
import type { Match } from './read-block.ts';
import type { Weights } from './surroundings.ts';

/** How sure Gloss must be of the meaning before it marks a form that has several. */
export const strictnesses = ['balanced', 'strict', 'everything'] as const;
export type Strictness = (typeof strictnesses)[number];

/** The least log-odds of the meaning. */
const leastOdds: Readonly<Record<Strictness, number>> = {
  balanced: 0,
  strict: 2,
  everything: Number.NEGATIVE_INFINITY,
};

/** What speaks for or against the meaning of a match, as numbers by name. */
export type Features = Readonly<Record<string, number>>;

/** @returns whether a form means its entry wherever it stands. */
export function isSafe(form: PackedForm): boolean {
  return riskOf(form) === 'none';
}

/** @returns what the form, the words around it and the page say of a match with several meanings. */
export function featuresOf(match: Match, evidence: Evidence): Features {
  const { clues } = match;
  return {
    [riskOf(match.form)]: 1,
    ...(clues && featuresOfClues(clues)),
    ...evidence.featuresFor(match),
  };
}

function featuresOfClues({ several, speakFor, speakAgainst, field, elsewhere }: Clues): Features {
  return {
    several: several ? 1 : 0,
    speakFor: Math.min(3, countWords(speakFor)),
    speakAgainst: Math.min(3, countWords(speakAgainst)),
    field: Math.log1p(field.length),
    elsewhere: Math.log1p(elsewhere.length),
  };
}

function countWords(phrases: readonly string[]): number {
  return phrases.join(' ').split(' ').filter(Boolean).length;
}

/** @returns the log-odds of the meaning: above 0, it is likelier than not. */
export function oddsOf(features: Features, weights: Weights): number {
  let odds = 0;
  for (const name in features) odds += (features[name] ?? 0) * (weights[name] ?? 0);
  return odds;
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
