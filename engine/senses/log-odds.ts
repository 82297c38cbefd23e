import { riskOf } from '../lexicon/lexicon.ts';
import type { ContextCues } from './context-cues.ts';
import type { Features, Weights } from './features.ts';
import type { Match } from './match.ts';
import type { PageEvidence, PageFeatures } from './page-evidence.ts';

/** So many words near a match, for it or against it, leave no doubt. */
const mostWords = 3;

/** @returns what speaks for or against a match; without one, what the page says of any. */
export function featuresOf(match: Match | undefined, evidence: PageEvidence): Features {
  const risk = match && riskOf(match.form);
  const page = evidence.featuresFor(match);
  return [
    risk === 'page' ? 1 : 0,
    risk === 'near' ? 1 : 0,
    ...cueFeatures(match?.cues),
    ...page,
    ...missing(match?.cues, page),
  ];
}

/** Tells what is missing, which says more than a little less evidence does. */
function missing(
  cues: ContextCues | undefined,
  [distinctive, likely]: PageFeatures,
): readonly [number, number, number] {
  if (!cues || distinctive > 0 || likely > 0) return [0, 0, 0];
  const { positiveCues, inDomain, phrases, abbreviation } = cues;
  const hasWords = positiveCues.length + inDomain.length + phrases.for.length > 0;
  return [1, hasWords ? 0 : 1, abbreviation ? 1 : 0];
}

/** So many numbers {@link cueFeatures} gives; counted by hand, as pages need not carry the names. */
const cueFeatureCount = 35;

/** What it gives where there are no cues. */
const noCueFeatures: readonly number[] = new Array<number>(cueFeatureCount).fill(0);

function cueFeatures(cues: ContextCues | undefined): readonly number[] {
  if (!cues) return noCueFeatures;
  const { inSentence, phrases, touching } = cues;
  return [
    cues.several ? 1 : 0,
    cues.abbreviation ? 1 : 0,
    cues.everyday ? 1 : 0,
    Math.min(mostWords, countWords(cues.positiveCues)),
    Math.min(mostWords, countWords(cues.negativeCues)),
    Math.log1p(cues.inDomain.length),
    Math.log1p(cues.leaning.length),
    Math.log1p(cues.outOfDomain.length),
    Math.min(mostWords, inSentence.positiveCues),
    Math.min(mostWords, inSentence.negativeCues),
    Math.log1p(inSentence.inDomain),
    Math.log1p(inSentence.leaning),
    Math.log1p(inSentence.outOfDomain),
    Math.log1p(cues.termsInSentence),
    Math.min(2, phrases.for.length),
    Math.min(2, phrases.against.length),
    Math.min(2, phrases.commonFor),
    Math.min(2, phrases.commonAgainst),
    Math.min(1, touching.positiveCues + touching.inDomain),
    Math.min(1, touching.negativeCues + touching.outOfDomain),
    cues.afterTo ? 1 : 0,
    cues.afterSubject ? 1 : 0,
    cues.afterStranger ? 1 : 0,
    cues.beforeStranger ? 1 : 0,
    cues.afterPreposition ? 1 : 0,
    cues.afterDeterminer ? 1 : 0,
    cues.afterOwner ? 1 : 0,
    cues.beforeOf ? 1 : 0,
    cues.beforeTo ? 1 : 0,
    cues.beforeBe ? 1 : 0,
    cues.quoted ? 1 : 0,
    cues.beforeSign ? 1 : 0,
    cues.capital ? 1 : 0,
    cues.name ? 1 : 0,
    cues.product ? 1 : 0,
  ];
}

/**
 * @param entry that a match is of, as an index into the lexicon; without it, that of no entry.
 * @returns the log-odds of a meaning: above 0, it is likelier than not.
 */
export function logOdds(
  features: Features,
  { features: each, entries }: Weights,
  entry = -1,
): number {
  let odds = entries.get(entry) ?? 0;
  for (let i = 0; i < features.length; i++) odds += (features[i] ?? 0) * (each[i] ?? 0);
  return odds;
}

function countWords(phrases: readonly string[]): number {
  return phrases.length === 0 ? 0 : phrases.join(' ').split(' ').length;
}
