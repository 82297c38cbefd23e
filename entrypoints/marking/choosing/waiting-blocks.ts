import type { MarkedBlock } from '../../content/reading/mark.ts';

/** Blocks whose places are not known yet, by the boxes they are in. Most boxes hold a single block. */
export class WaitingBlocks {
  readonly #blocks = new Map<Element, MarkedBlock | Set<MarkedBlock>>();

  get boxes(): Iterable<Element> {
    return this.#blocks.keys();
  }

  add(block: MarkedBlock): void {
    const { box } = block;
    const waiting = this.#blocks.get(box);
    if (waiting instanceof Set) waiting.add(block);
    else this.#blocks.set(box, waiting && waiting !== block ? new Set([waiting, block]) : block);
  }

  delete(block: MarkedBlock): void {
    const { box } = block;
    const waiting = this.#blocks.get(box);
    if (waiting instanceof Set) waiting.delete(block);
    else if (waiting === block) this.#blocks.delete(box);
  }

  /** @returns the blocks in a box, which wait no longer. */
  take(box: Element): Iterable<MarkedBlock> {
    const waiting = this.#blocks.get(box);
    this.#blocks.delete(box);
    return waiting instanceof Set ? waiting : waiting ? [waiting] : [];
  }
}
