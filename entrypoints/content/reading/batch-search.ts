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
  readonly lexicon: Lexicon;
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
  { lexicon, passesOver, neverRead, take }: BatchSearch,
): Generator<undefined, void> {
  const skipped = yield* searchSkipped(containers);
  const walk = new PageWalk(roots, passesOver, skipped, neverRead);
  for (let batch = walk.next(); batch; batch = walk.next()) {
    const { text } = batch;
    const hits: Hit[] = [];
    const add = (start: number, end: number, form: PackedForm) => hits.push({ start, end, form });
    for (let at = 0; at < text.length; ) {
      at = findMatches(text, lexicon, add, at, Math.min(text.length, at + searchLength));
      yield;
    }
    take(batch, hits);
  }
}
