import type { Mark } from '../../content/reading/mark.ts';
import { MarkGroups } from '../../content/reading/mark-groups.ts';
import type { BlockPlace } from './block-places.ts';
import { linkOf } from './in-link.ts';
import { PlaceRanks } from './mark-place.ts';
import { PlacedMark } from './placed-mark.ts';

/** The marks that may be shown, by entry, and what is known of where they are. */
export class Candidates {
  readonly #marks = new MarkGroups<number>();
  readonly #places = new WeakMap<Element, BlockPlace>();
  readonly #ranks = new PlaceRanks();

  add(mark: Mark): void {
    this.#marks.add(mark.entry, mark);
  }

  delete(mark: Mark): void {
    this.#marks.delete(mark.entry, mark);
  }

  has(mark: Mark): boolean {
    return this.#marks.holds(mark.entry, mark);
  }

  entries(): Iterable<number> {
    return this.#marks.keys();
  }

  of(entry: number): Iterable<Mark> {
    return this.#marks.of(entry);
  }

  /** @returns how often an entry was found. */
  count(entry: number): number {
    return this.#marks.count(entry);
  }

  /** Takes in where the boxes of blocks are. */
  place(boxes: ReadonlyMap<Element, BlockPlace>): void {
    for (const [box, place] of boxes) this.#places.set(box, place);
  }

  /** Takes in that a box's text cannot be seen. @returns whether that is new. */
  fade(box: Element): boolean {
    return this.#ranks.fade(box);
  }

  /** Forgets where a box is, as it is not drawn. */
  forget(box: Element): void {
    this.#places.delete(box);
  }

  isInLink(mark: Mark): boolean {
    return linkOf(mark, this.#ranks.structure) !== undefined;
  }

  /** @returns a mark with its place; nothing as long as that is unknown. */
  placed(mark: Mark): PlacedMark | undefined {
    const place = this.#places.get(mark.block.box);
    if (!place || place.bottom <= place.top) return undefined;
    return new PlacedMark(mark, place, this.#ranks);
  }
}
