import { riskOf } from '../lexicon/lexicon.ts';
import type { Evidence } from './page-evidence.ts';
import type { Match } from './read-block.ts';

/** What speaks for or against a meaning, in the order in which features and weights are kept. */
export const featureNames = [
  // What the form is, and what the words around it say.
  'page',
  'near',
  'several',
  'speakFor',
  'speakAgainst',
  'field',
  'elsewhere',
  // What the page says; see `Evidence.featuresFor`.
  'distinctive',
  'likely',
  'possible',
  'atHome',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** A number for each of {@link featureNames}. */
export type Features = readonly number[];

/** The log-odds that one unit of each feature adds to a meaning. */
export type Weights = readonly number[];

/** So many words near a match, for it or against it, leave no doubt. */
const mostWords = 3;

/** @returns what speaks for or against a match; without one, what the page says of any. */
export function featuresOf(match: Match | undefined, evidence: Evidence): Features {
  const risk = match && riskOf(match.form);
  const clues = match?.clues;
  return [
    risk === 'page' ? 1 : 0,
    risk === 'near' ? 1 : 0,
    clues?.several ? 1 : 0,
    Math.min(mostWords, countWords(clues?.speakFor)),
    Math.min(mostWords, countWords(clues?.speakAgainst)),
    Math.log1p(clues?.field.length ?? 0),
    Math.log1p(clues?.elsewhere.length ?? 0),
    ...evidence.featuresFor(match),
  ];
}

/** @returns the log-odds of a meaning: above 0, it is likelier than not. */
export function oddsOf(features: Features, weights: Weights): number {
  let odds = 0;
  for (let i = 0; i < features.length; i++) odds += (features[i] ?? 0) * (weights[i] ?? 0);
  return odds;
}

function countWords(phrases: readonly string[] = []): number {
  return phrases.length === 0 ? 0 : phrases.join(' ').split(' ').length;
}
