import { entryIds } from '../lexicon/entry-ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { contextModelOf } from './context-model.ts';
import type { Strictness } from './disambiguation.ts';
import { featuresOf, logOdds } from './log-odds.ts';
import type { Match } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';

/** One thing that a match was marked for, or in spite of. */
export type Reason =
  /** The form means nothing else anywhere. */
  | { readonly kind: 'only meaning' }
  /** Words near it that speak for the meaning, or against it. */
  | { readonly kind: 'words for' | 'words against'; readonly words: readonly string[] }
  /** Other terms on the page, by their entries' ids, the surest first. */
  | { readonly kind: 'terms'; readonly ids: readonly string[] }
  /** The site writes about AI safety. */
  | { readonly kind: 'site' }
  /** The reader has asked for every form to be marked, and this one would not be otherwise. */
  | { readonly kind: 'everything' };

/** So many words, and so many terms, are enough to convince. */
const most = 4;

/** Explains why a match is marked, in the reasons that the decision went by. */
export function whyMarked(
  match: Match,
  evidence: PageEvidence,
  lexicon: Lexicon,
  strictness: Strictness,
): Reason[] {
  const { cues } = match;
  if (!cues) return [{ kind: 'only meaning' }];
  const reasons: Reason[] = [];
  const { weights } = contextModelOf(lexicon);
  const isLikely = logOdds(featuresOf(match, evidence), weights, match.entry) >= 0;
  if (strictness === 'everything' && !isLikely) reasons.push({ kind: 'everything' });
  const wordsFor = [...cues.phrases.for, ...cues.positiveCues, ...cues.inDomain].slice(0, most);
  if (wordsFor.length > 0) reasons.push({ kind: 'words for', words: wordsFor });
  const others = [...evidence.entriesOf('distinctive'), ...evidence.entriesOf('likely')];
  const entries = [...new Set(others)].filter((entry) => entry !== match.entry).slice(0, most);
  const ids = entries.map((entry) => entryIds(lexicon)[entry] ?? '');
  if (ids.length > 0) reasons.push({ kind: 'terms', ids });
  if (evidence.isDomainSite) reasons.push({ kind: 'site' });
  const wordsAgainst = [...cues.phrases.against, ...cues.negativeCues, ...cues.outOfDomain].slice(
    0,
    most,
  );
  if (wordsAgainst.length > 0) reasons.push({ kind: 'words against', words: wordsAgainst });
  return reasons;
}
