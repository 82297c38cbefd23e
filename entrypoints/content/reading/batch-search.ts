import type { Lexicon, PackedForm } from '../../../engine/lexicon/lexicon.ts';
import { findMatches } from '../../../engine/matching/find-matches.ts';
import type { Hit } from '../../../engine/senses/hit.ts';
import type { Container } from './container.ts';
import { PageWalk, type ShouldSkip } from './page-walk.ts';
import { searchSkipped } from './skipped-elements.ts';
import type { TextBatch } from './text-batch.ts';

/** How much text is searched in one step, in UTF-16 units. */
const searchLength = 16_384;

/** A search's parameters, and the callback for its results. */
export type BatchSearch = {
  /** Says what text in a language is read with; without a language, it is the page's own. */
  readonly lexiconFor: (language?: string) => Lexicon | undefined;
  readonly passesOver: ShouldSkip;
  /** Cached results of `isNeverRead` that are still valid. */
  readonly neverRead: Map<Node, boolean>;
  /** Receives each batch with the forms found in it, in the order of the roots. */
  readonly take: (batch: TextBatch, hits: readonly Hit[]) => void;
};

/**
 * Searches containers for forms, in steps. The page may change between any two steps.
 *
 * @param containers all containers that may be searched.
 * @param roots those to search; each is requested once all before it are done.
 */
export function* searchContainers(
  containers: Iterable<Container>,
  roots: Iterable<Container>,
  { lexiconFor, passesOver, neverRead, take }: BatchSearch,
): Generator<undefined, void> {
  const skipped = yield* searchSkipped(containers, lexiconFor);
  const walk = new PageWalk(roots, passesOver, skipped, lexiconFor, neverRead);
  for (let batch = walk.next(); batch; batch = walk.next()) {
    const { text, languages } = batch;
    const hits: Hit[] = [];
    const add = (start: number, end: number, form: PackedForm) => hits.push({ start, end, form });
    let lexicon = lexiconFor();
    for (let at = 0, next = 0; at < text.length; ) {
      for (let change = languages[next]; change && change.at <= at; change = languages[next]) {
        lexicon = lexiconFor(change.language);
        next++;
      }
      const until = Math.min(languages[next]?.at ?? text.length, at + searchLength);
      at = lexicon ? findMatches(text, lexicon, add, at, until) : until;
      yield;
    }
    take(batch, hits);
  }
}
