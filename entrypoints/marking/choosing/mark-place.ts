import type { Mark } from '../../content/reading/mark.ts';
import { hasPreview, linkOf } from './in-link.ts';
import { PageStructure } from './page-structure.ts';

/**
 * How good a place a mark has, best first: a term gets its mark in running text if it occurs there,
 * outside links if it can be, rather in a link without a preview of its own, and on page furniture
 * such as tags, or in text that cannot be seen, only if it occurs nowhere better.
 */
export const places = ['prose', 'linked prose', 'previewed link', 'furniture', 'unseen'] as const;

/** An index into {@link places}. */
export type PlaceRank = 0 | 1 | 2 | 3 | 4;

/** @returns whether a term is marked in such a place only if it occurs in no better one. */
export function isLastResort(rank: PlaceRank): boolean {
  return rank >= 3;
}

/** A block with less text, in UTF-16 units, is a label or a line of a list rather than a sentence. */
const shortBlock = 40;

/** Blocks that hold whole sentences even when they are short. */
const proseElements: ReadonlySet<string> = new Set(['p', 'blockquote', 'dd']);

/** Tells by structure and text alone how good places are. */
export class PlaceRanks {
  readonly structure = new PageStructure();
  /** Boxes whose text cannot be seen although they are drawn. */
  readonly #faded = new WeakSet<Element>();

  /** Takes in that a box's text cannot be seen. @returns whether that is new. */
  fade(box: Element): boolean {
    const isNew = !this.#faded.has(box);
    this.#faded.add(box);
    return isNew;
  }

  /** @returns where a mark stands, as an index into {@link places}. */
  of(mark: Mark): PlaceRank {
    const { box, heading, length } = mark.block;
    if (this.#faded.has(box)) return 4;
    // Headings count only for readers who asked for them.
    if (heading) return 0;
    const isShort = length < shortBlock && !proseElements.has(box.localName);
    if (isShort || this.structure.around(box).isFurniture) return 3;
    const link = linkOf(mark, this.structure);
    if (!link) return 0;
    return hasPreview(link) ? 2 : 1;
  }
}
