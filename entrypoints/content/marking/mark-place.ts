import { elementAround } from '../reading/container.ts';
import type { Mark } from '../reading/mark.ts';
import { hasPreview, linkOf } from './in-link.ts';

/**
 * How good a place a mark has, best first: a term gets its mark in running text if it occurs there,
 * outside links if it can be, rather in a link without a preview of its own, and on page furniture
 * such as tags only if it occurs nowhere better.
 */
export const places = ['prose', 'linked prose', 'previewed link', 'furniture'] as const;

/** An index into {@link places}. */
export type PlaceRank = 0 | 1 | 2 | 3;

/** Text around the article, or beside it, as pages name and structure it. */
const furniture = [
  'nav, footer, aside, menu, button, summary, figcaption, caption, th, address, time, dt, label',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"]',
  '[role="button"], [role="menu"], [role="tab"], [role="tablist"], [rel~="tag"], [rel~="author"]',
  ...[
    'tag',
    'tags',
    'byline',
    'breadcrumb',
    'breadcrumbs',
    'meta',
    'by',
    'toc',
    'hatnote',
    'karma',
  ].map((name) => `.${name}`),
  ...[
    'infobox',
    'navbox',
    'sidebar',
    'breadcrumb',
    'byline',
    'reference',
    'citation',
    'commit',
  ].map((part) => `[class*="${part}" i]`),
].join(', ');

/** A block with less text, in UTF-16 units, is a label or a line of a list rather than a sentence. */
const shortBlock = 40;

/** Blocks that hold whole sentences even when they are short. */
const proseElements: ReadonlySet<string> = new Set(['p', 'blockquote', 'dd']);

/** Tells by structure and text alone how good places are: asking for layout would hold up the page. */
export class PlaceRanks {
  /** Whether elements are page furniture, or in it; neighbours share what is around them. */
  readonly #furniture = new WeakMap<Element, boolean>();

  /** @returns where a mark stands, as an index into {@link places}. */
  of(mark: Mark): PlaceRank {
    const { box, heading, length } = mark.block;
    // Headings count only for readers who asked for them.
    if (heading) return 0;
    const isShort = length < shortBlock && !proseElements.has(box.localName);
    if (isShort || this.#isFurniture(box)) return 3;
    const link = linkOf(mark);
    if (!link) return 0;
    return hasPreview(link) ? 2 : 1;
  }

  #isFurniture(element: Element): boolean {
    const known = this.#furniture.get(element);
    if (known !== undefined) return known;
    const around = elementAround(element);
    const is = element.matches(furniture) || (around !== null && this.#isFurniture(around));
    this.#furniture.set(element, is);
    return is;
  }
}
