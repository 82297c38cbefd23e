import type { Lexicon, PackedForm } from '../../../engine/lexicon/lexicon.ts';
import { findMatches } from '../../../engine/matching/find-matches.ts';
import type { Hit } from '../../../engine/senses/hit.ts';
import type { Container } from './container.ts';
import { PageWalk, type ShouldSkip } from './page-walk.ts';
import { searchAvoided } from './skipped-elements.ts';
import type { TextBatch } from './text-batch.ts';

/** So much text is searched in one step, in UTF-16 units. */
const searchLength = 16_384;

/** What a search goes by, and whom it tells. */
export type BatchSearch = {
  readonly lexicon: Lexicon;
  readonly passesOver: ShouldSkip;
  /** Answers of `isNeverRead` that still hold. */
  readonly neverRead: Map<Node, boolean>;
  /** Takes each stretch with the forms found in it, in the order of the roots. */
  readonly take: (batch: TextBatch, hits: readonly Hit[]) => void;
};

/**
 * Searches containers for forms, in steps: between any two of them the page may change.
 *
 * @param containers all that may be searched.
 * @param roots those of them that are; each is asked for when all before it are done.
 */
export function* searchContainers(
  containers: Iterable<Container>,
  roots: Iterable<Container>,
  { lexicon, passesOver, neverRead, take }: BatchSearch,
): Generator<undefined, void> {
  const skipped = yield* searchAvoided(containers);
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
