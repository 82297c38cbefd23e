import { readText } from '../../engine/annotate.ts';
import { type Lexicon, riskOf } from '../../engine/lexicon/lexicon.ts';
import { type FeatureName, featureNames } from '../../engine/senses/features.ts';
import { featuresOf } from '../../engine/senses/log-odds.ts';
import type { Example } from './logistic.ts';
import type { Passage } from './passage.ts';
import { compare } from './score.ts';

/** The features to learn weights for: all but `domainSite`, since passages have no address. */
export const learnedFeatures: readonly FeatureName[] = featureNames.filter(
  (name) => name !== 'domainSite',
);

/** The ambiguous matches of a passage, each with the right answer. */
export function examplesOf(passage: Passage, lexicon: Lexicon): Example[] {
  const { matches, evidence } = readText(passage.text, lexicon);
  const places = matches
    .filter(({ form }) => riskOf(form) !== 'never')
    .map((match) => {
      const { offset } = match;
      return { match, start: match.start + offset, end: match.end + offset };
    });
  const { hits, wrong } = compare(passage, places);
  const right = new Set(hits.map(({ mark }) => mark));
  const decided = places.filter((place) => right.has(place) || wrong.includes(place));
  return decided
    .filter(({ match }) => match.cues)
    .map((place) => ({ features: featuresOf(place.match, evidence), is: right.has(place) }));
}
