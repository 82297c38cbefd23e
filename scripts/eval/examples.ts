import { readText } from '../../engine/annotate.ts';
import { type Lexicon, riskOf } from '../../engine/lexicon/lexicon.ts';
import { type FeatureName, type Features, featureNames } from '../../engine/senses/features.ts';
import { featuresOf } from '../../engine/senses/log-odds.ts';
import type { Example } from './logistic.ts';
import { isOfManyKinds } from './parts.ts';
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

/** Of the pages that show no other term, still more: hardly any of them is about AI safety. */
const strangerWeight = 3.3;

/** A term that is left unmarked weighs a little more than a word marked wrongly. */
const positiveWeight = 1.8;

/** Passages that were written to be hard are not to decide what holds for plain ones. */
const manyKindsWeight = 0.7;

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
    .map((place) => {
      const features = featuresOf(place.match, evidence);
      const is = right.has(place);
      return { features, entry: place.match.entry, is, weight: weightOf(passage, features, is) };
    });
}

/** How much a case counts. */
function weightOf(passage: Passage, features: Features, is: boolean): number {
  let weight = is ? positiveWeight : 1;
  if (isOfManyKinds(passage)) weight *= manyKindsWeight;
  if (passage.set !== 'ordinary') return weight;
  const isStranger = features[featureNames.indexOf('noTerms')] === 1;
  return weight * ordinaryWeight * (isStranger ? strangerWeight : 1);
}
