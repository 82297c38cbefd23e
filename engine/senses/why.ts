import { entryIds } from '../lexicon/entry-ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { contextModelOf } from './context-model.ts';
import type { Strictness } from './disambiguation.ts';
import { featuresOf, logOdds } from './log-odds.ts';
import type { Match } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';

/** One reason for or against marking a match. */
export type Reason =
  /** The entry is one of the reader's own. */
  | { readonly kind: 'own' }
  /** The form has no other meaning. */
  | { readonly kind: 'only meaning' }
  /** Cues near the match, for or against the meaning. */
  | { readonly kind: 'words for' | 'words against'; readonly words: readonly string[] }
  /** Other terms on the page, by entry id, the strongest evidence first. */
  | { readonly kind: 'terms'; readonly ids: readonly string[] }
  /** The site writes about AI safety. */
  | { readonly kind: 'site' }
  /** The reader gains more from it than from other terms around it. */
  | { readonly kind: 'salient' }
  /** The reader has chosen to mark any meaning; otherwise this one would not be marked. */
  | { readonly kind: 'any meaning' };

/** The maximum number of words, and of terms, to give as reasons. */
const most = 4;

/** Explains why a match is marked, from the evidence that the decision used. */
export function whyMarked(
  match: Match,
  evidence: PageEvidence,
  lexicon: Lexicon,
  strictness: Strictness,
): Reason[] {
  if (evidence.isOwn(match)) return [{ kind: 'own' }];
  const { cues } = match;
  if (!cues) return [{ kind: 'only meaning' }];
  const reasons: Reason[] = [];
  const { weights } = contextModelOf(lexicon);
  const isLikely = logOdds(featuresOf(match, evidence), weights, match.entry) >= 0;
  if (strictness === 'any' && !isLikely) reasons.push({ kind: 'any meaning' });
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
