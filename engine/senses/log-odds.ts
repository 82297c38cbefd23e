import { riskOf } from '../lexicon/lexicon.ts';
import type { Features, Weights } from './features.ts';
import type { Match } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';

/** More words than this near a match, for or against it, add no further evidence. */
const mostWords = 3;

/** @returns the features of a match; without a match, only the page's features. */
export function featuresOf(match: Match | undefined, evidence: PageEvidence): Features {
  const risk = match && riskOf(match.form);
  const cues = match?.cues;
  return [
    risk === 'page' ? 1 : 0,
    risk === 'near' ? 1 : 0,
    cues?.several ? 1 : 0,
    Math.min(mostWords, countWords(cues?.positiveCues)),
    Math.min(mostWords, countWords(cues?.negativeCues)),
    Math.log1p(cues?.inDomain.length ?? 0),
    Math.log1p(cues?.outOfDomain.length ?? 0),
    ...evidence.featuresFor(match),
  ];
}

/** @returns the log-odds of a meaning; above 0, it is more likely than not. */
export function logOdds(features: Features, weights: Weights): number {
  let odds = 0;
  for (let i = 0; i < features.length; i++) odds += (features[i] ?? 0) * (weights[i] ?? 0);
  return odds;
}

function countWords(phrases: readonly string[] = []): number {
  return phrases.length === 0 ? 0 : phrases.join(' ').split(' ').length;
}
