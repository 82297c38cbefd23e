import type { Mark } from '../../content/reading/mark.ts';
import type { BlockPlace } from './block-places.ts';
import type { PlaceRank, PlaceRanks } from './mark-place.ts';

/** A mark and where it is on the page. How good a place that is, is found out when asked for. */
export class PlacedMark {
  readonly mark: Mark;
  readonly #ranks: PlaceRanks;
  #rank: PlaceRank | undefined;
  #place: BlockPlace;
  #top: number;

  constructor(mark: Mark, place: BlockPlace, ranks: PlaceRanks) {
    this.mark = mark;
    this.#ranks = ranks;
    this.#place = place;
    this.#top = topOf(mark, place);
  }

  /** Where its block is. */
  get place(): BlockPlace {
    return this.#place;
  }

  /** How far down the page it is, in CSS pixels. */
  get top(): number {
    return this.#top;
  }

  get rank(): PlaceRank {
    this.#rank ??= this.#ranks.of(this.mark);
    return this.#rank;
  }

  /** The message or comment that it is in, on pages that have such. */
  get message(): Element | undefined {
    return this.#ranks.structure.around(this.mark.block.box).message;
  }

  /** Takes in where its block is now. @returns whether that has changed. */
  move(place: BlockPlace): boolean {
    const { top, bottom } = this.#place;
    if (place.top === top && place.bottom === bottom) return false;
    this.#place = place;
    this.#top = topOf(this.mark, place);
    return true;
  }

  /** Has the rank found out anew, since its text has become visible or invisible. */
  rankAnew(): void {
    this.#rank = undefined;
  }
}

/** Sorts placed marks by how good their places are, then by the order of the page. */
export function byPlace(a: PlacedMark, b: PlacedMark): number {
  return a.rank - b.rank || inPage(a, b);
}

/** Sorts placed marks by the order of the page. */
export function inPage(a: PlacedMark, b: PlacedMark): number {
  return a.top - b.top || a.mark.start - b.mark.start;
}

/** @returns where a mark is, from where its block is and how far into its text it is. */
function topOf({ start, end, block }: Mark, { top, bottom }: BlockPlace): number {
  return top + (bottom - top) * (start / Math.max(1, block.length, end));
}
