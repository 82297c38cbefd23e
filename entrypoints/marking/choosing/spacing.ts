import type { DensityLimits } from '../../../engine/salience/density.ts';
import type { Mark } from '../../content/reading/mark.ts';
import { MarkGroups } from '../../content/reading/mark-groups.ts';
import type { BlockPlace } from './block-places.ts';
import type { PlacedMark } from './placed-mark.ts';

/** So much empty height between two blocks counts as one UTF-16 unit of text between them. */
const pixelsPerUnit = 0.4;

/** The marks shown on a page by their height, and whether there is room for another among them. */
export class Spacing {
  /** By height, ascending. */
  #marks: PlacedMark[] = [];
  readonly #byMark = new Map<Mark, PlacedMark>();
  readonly #byEntry = new MarkGroups<number>();
  readonly #byBox = new MarkGroups<Element>();

  /** From top to bottom. */
  get marks(): Mark[] {
    return this.#marks.map(({ mark }) => mark);
  }

  /** The marks of an entry. */
  of(entry: number): PlacedMark[] {
    return this.#placed(this.#byEntry.of(entry));
  }

  /** The marks in a block's box. */
  inBox(box: Element): PlacedMark[] {
    return this.#placed(this.#byBox.of(box));
  }

  add(placed: PlacedMark): void {
    this.#marks.splice(this.#firstFrom(placed.top), 0, placed);
    this.#byMark.set(placed.mark, placed);
    this.#byEntry.add(placed.mark.entry, placed.mark);
    this.#byBox.add(placed.mark.block.box, placed.mark);
  }

  /** @returns whether the mark was shown. */
  delete(mark: Mark): boolean {
    const placed = this.#byMark.get(mark);
    if (!placed) return false;
    this.#byMark.delete(mark);
    this.#byEntry.delete(mark.entry, mark);
    this.#byBox.delete(mark.block.box, mark);
    this.#marks.splice(this.#marks.indexOf(placed, this.#firstFrom(placed.top)), 1);
    return true;
  }

  clear(): void {
    for (const { mark } of this.#marks) {
      this.#byEntry.clear(mark.entry);
      this.#byBox.clear(mark.block.box);
    }
    this.#marks = [];
    this.#byMark.clear();
  }

  /** Takes in that boxes may have moved. */
  move(boxes: ReadonlyMap<Element, BlockPlace>): void {
    let hasMoved = false;
    for (const [box, place] of boxes) {
      for (const placed of this.inBox(box)) hasMoved = placed.move(place) || hasMoved;
    }
    if (hasMoved) this.#marks.sort((a, b) => a.top - b.top);
  }

  /** @returns whether a mark keeps the limits in every part of the page as high as the window. */
  hasRoomFor(placed: PlacedMark, limits: DensityLimits, windowHeight: number): boolean {
    const { perWindow, apart } = limits;
    if (perWindow === Number.POSITIVE_INFINITY) return true;
    const tops: number[] = [];
    for (let at = this.#firstFrom(placed.top - windowHeight); at < this.#marks.length; at++) {
      const other = this.#marks[at] as PlacedMark;
      if (other.top > placed.top + windowHeight) break;
      if (textBetween(placed, other) < apart) return false;
      tops.push(other.top);
    }
    if (tops.length < perWindow) return true;
    tops.push(placed.top);
    tops.sort((a, b) => a - b);
    return tops.every((top, index) => {
      const over = tops[index + perWindow];
      return over === undefined || over - top > windowHeight;
    });
  }

  #placed(marks: Iterable<Mark>): PlacedMark[] {
    return Array.from(marks, (mark) => this.#byMark.get(mark) as PlacedMark);
  }

  #firstFrom(top: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#marks[middle] as PlacedMark).top < top) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** @returns about how much text a reader passes from one mark to another, in UTF-16 units. */
function textBetween(a: PlacedMark, b: PlacedMark): number {
  if (a.mark.block === b.mark.block) {
    return Math.max(b.mark.start - a.mark.end, a.mark.start - b.mark.end);
  }
  const [above, below] = a.place.top <= b.place.top ? [a, b] : [b, a];
  const gap = below.place.top - above.place.bottom;
  // Boxes that stand side by side are read one after the other, or only one of them is.
  if (gap < -1) return Number.POSITIVE_INFINITY;
  return above.mark.block.length - above.mark.end + below.mark.start + gap / pixelsPerUnit;
}
