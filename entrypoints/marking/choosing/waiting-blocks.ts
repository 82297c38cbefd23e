import type { Mark, MarkedBlock } from '../../content/reading/mark.ts';
import type { BlockPlace } from './block-places.ts';

export type TakenMarks = {
  readonly placed: ReadonlyMap<number, readonly Mark[]>;
  readonly unseen: readonly Mark[];
};

/** Blocks whose places are not known yet, by the boxes they are in. Most boxes hold a single block. */
export class WaitingBlocks {
  readonly #blocks = new Map<Element, MarkedBlock | Set<MarkedBlock>>();

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

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

  /**
   * Ends the wait of blocks whose boxes have been placed.
   *
   * @returns those of their marks that may be shown: by entry, or, if they are not drawn, as unseen.
   */
  take(boxes: ReadonlyMap<Element, BlockPlace>, mayBeShown: (mark: Mark) => boolean): TakenMarks {
    const placed = new Map<number, Mark[]>();
    const unseen: Mark[] = [];
    for (const [box, { top, bottom }] of boxes) {
      for (const { marks } of this.#take(box)) {
        for (const mark of marks) {
          if (!mayBeShown(mark)) continue;
          if (bottom <= top) unseen.push(mark);
          else if (placed.get(mark.entry)?.push(mark) === undefined) placed.set(mark.entry, [mark]);
        }
      }
    }
    return { placed, unseen };
  }

  #take(box: Element): Iterable<MarkedBlock> {
    const waiting = this.#blocks.get(box);
    this.#blocks.delete(box);
    return waiting instanceof Set ? waiting : waiting ? [waiting] : [];
  }
}
