import type { Mark } from '../reading/mark.ts';
import { MarkGroups } from '../reading/mark-groups.ts';
import type { BlockPlace } from './block-places.ts';
import { type PlaceRank, PlaceRanks } from './mark-place.ts';
import { type PlacedMark, placeMark } from './spacing.ts';

/** A mark that may be shown, and how good its place is; text that cannot be seen comes last. */
export type Candidate = PlacedMark & { readonly rank: PlaceRank | typeof fadedRank };

const fadedRank = 4;

/** The marks that may be shown, by entry, and what is known of where they are. */
export class Candidates {
  readonly #marks = new MarkGroups<number>();
  readonly #places = new WeakMap<Element, BlockPlace>();
  readonly #ranks = new PlaceRanks();
  /** Boxes whose text cannot be seen although they are drawn. */
  readonly #faded = new WeakSet<Element>();

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

  /** Takes in where the boxes of blocks are. */
  place(boxes: ReadonlyMap<Element, BlockPlace>): void {
    for (const [box, place] of boxes) this.#places.set(box, place);
  }

  /** Takes in that a box's text cannot be seen. @returns whether that is new. */
  fade(box: Element): boolean {
    const isNew = !this.#faded.has(box);
    this.#faded.add(box);
    return isNew;
  }

  /** Forgets where a box is, as it is not drawn. */
  forget(box: Element): void {
    this.#places.delete(box);
  }

  /** @returns a mark with its place; nothing as long as that is unknown. */
  candidate(mark: Mark): Candidate | undefined {
    const { box } = mark.block;
    const place = this.#places.get(box);
    if (!place || place.bottom <= place.top) return undefined;
    const rank = this.#faded.has(box) ? fadedRank : this.#ranks.of(mark);
    return { ...placeMark(mark, place), rank };
  }
}

/** Sorts candidates by how good their places are, then by the order of the page. */
export function byPlace(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || inPage(a, b);
}

/** Sorts placed marks by the order of the page. */
export function inPage(a: PlacedMark, b: PlacedMark): number {
  return a.top - b.top || a.mark.start - b.mark.start;
}
