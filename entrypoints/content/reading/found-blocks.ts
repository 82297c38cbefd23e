import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import type { Hit } from '../../../engine/senses/hit.ts';
import type { Container } from './container.ts';
import { isDrawnAsCode } from './drawing.ts';
import { FoundBlock } from './found-block.ts';
import { lastAtOrBefore, type TextBatch } from './text-batch.ts';

/** The blocks of a page in which forms were found, and which of them are new or lost. */
export class FoundBlocks {
  readonly #lexicon: Lexicon;
  readonly #byContainer = new Map<Container, FoundBlock[]>();
  readonly #newlyFound = new Set<FoundBlock>();
  #newlyLost: FoundBlock[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Attaches the forms found in a batch to their blocks. */
  add(batch: TextBatch, hits: readonly Hit[]): void {
    for (let from = 0; from < hits.length; ) {
      const node = lastAtOrBefore(batch.starts, (hits[from] as Hit).start);
      const index = lastAtOrBefore(batch.firstNodes, node);
      const end = batch.ends[index] as number;
      let to = from + 1;
      while (to < hits.length && (hits[to] as Hit).start < end) to++;
      const own = hits.slice(from, to);
      from = to;
      if (isDrawnAsCode(batch.containers[index] as Container)) continue;
      this.#keep(new FoundBlock(batch, index, own, node, this.#lexicon));
    }
  }

  /** Removes the blocks directly in a container whose text has changed or will be read again. */
  remove(container: Container): void {
    const blocks = this.#byContainer.get(container);
    if (!blocks) return;
    this.#byContainer.delete(container);
    for (const block of blocks) {
      // A block that is found and lost between two reports is not reported.
      if (!this.#newlyFound.delete(block)) this.#newlyLost.push(block);
    }
  }

  /** Removes blocks that are no longer in the page. */
  removeDisconnected(): void {
    for (const container of this.#byContainer.keys()) {
      if (!container.isConnected) this.remove(container);
    }
  }

  /** Removes the blocks directly in some containers. */
  removeWhere(isAmong: (container: Container) => boolean): void {
    for (const container of this.#byContainer.keys()) {
      if (isAmong(container)) this.remove(container);
    }
  }

  /** @returns what was found and lost since the last call. */
  drainChanges(): { readonly found: readonly FoundBlock[]; readonly lost: readonly FoundBlock[] } {
    const news = { found: [...this.#newlyFound], lost: this.#newlyLost };
    this.#newlyFound.clear();
    this.#newlyLost = [];
    return news;
  }

  #keep(found: FoundBlock): void {
    const others = this.#byContainer.get(found.container);
    if (others) others.push(found);
    else this.#byContainer.set(found.container, [found]);
    this.#newlyFound.add(found);
  }
}
