import { readText } from '../../engine/annotate.ts';
import { type Lexicon, riskOf } from '../../engine/lexicon/lexicon.ts';
import { type FeatureName, featureNames } from '../../engine/senses/features.ts';
import { featuresOf } from '../../engine/senses/log-odds.ts';
import type { Example } from './logistic.ts';
import type { Passage } from './passage.ts';
import { compare } from './score.ts';

/** Features whose weights are set by hand: passages have no address, and few products. */
const givenFeatures: readonly FeatureName[] = ['domainSite', 'product'];

/** The features that weights are learned for. */
export const learnedFeatures: readonly FeatureName[] = featureNames.filter(
  (name) => !givenFeatures.includes(name),
);

/** Most pages that people read are no texts about AI safety: a false mark there weighs more. */
const ordinaryWeight = 2.1;

/** A term that is left unmarked weighs a little more than a word marked wrongly. */
const positiveWeight = 1.4;

/** The matches of a passage whose meaning had to be decided, with the right answer. */
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
    .map((place) => ({
      features: featuresOf(place.match, evidence),
      entry: place.match.entry,
      is: right.has(place),
      weight:
        (passage.set === 'ordinary' ? ordinaryWeight : 1) * (right.has(place) ? positiveWeight : 1),
    }));
}
