import { elementAround } from '../reading/container.ts';
import type { Mark } from '../reading/mark.ts';
import { isInLink } from './in-link.ts';

/**
 * How good a place a mark has, best first: a term gets its mark in running text if it occurs there,
 * outside links if it can be, and on page furniture such as tags only if it occurs nowhere better.
 */
export const places = ['prose', 'linked prose', 'furniture'] as const;

/** An index into {@link places}. */
export type PlaceRank = 0 | 1 | 2;

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
  ],
]
  .map((part) => (/^\w+$/.test(part) ? `.${part}` : part))
  .concat(
    ['infobox', 'navbox', 'sidebar', 'breadcrumb', 'byline', 'reference', 'citation', 'commit'].map(
      (part) => `[class*="${part}" i]`,
    ),
  )
  .join(', ');

/** A block with less text, in UTF-16 units, is a label or a line of a list rather than a sentence. */
const shortBlock = 40;

/** Blocks that hold whole sentences even when they are short. */
const proseElements: ReadonlySet<string> = new Set(['p', 'blockquote', 'dd']);

/**
 * Tells by structure and text alone: asking for layout would hold up the page.
 *
 * @returns where a mark stands, as an index into {@link places}.
 */
export function placeRank(mark: Mark): PlaceRank {
  const { box, heading, length } = mark.block;
  // Headings count only for readers who asked for them.
  if (heading) return 0;
  const isShort = length < shortBlock && !proseElements.has(box.localName);
  if (isShort || isFurniture(box)) return 2;
  return isInLink(mark) ? 1 : 0;
}

function isFurniture(element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    const found = at.closest(furniture);
    if (found) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Declarations with which pages hide text from eyes while it keeps a box. */
const hiding: readonly ((style: CSSStyleDeclaration) => boolean)[] = [
  ({ clipPath }) => /^(inset\((50|100)%|circle\(0)/.test(clipPath),
  ({ clip, position }) => position === 'absolute' && /^rect\((0|1)px,? (0|1)px/.test(clip),
  ({ maxHeight, overflowY }) => maxHeight === '0px' && overflowY !== 'visible',
  ({ fontSize }) => fontSize === '0px',
  ({ scale }) => /^0( 0)?( |$)/.test(scale),
  ({ gridTemplateRows, display }) => display.includes('grid') && gridTemplateRows === '0fr',
];

/** Text is hidden by the element that it stands in or by one a few steps around it. */
const reach = 6;

/** @returns whether text that has a box cannot be seen all the same. Reads styles, never layout. */
export function isFaded({ block: { box } }: Mark): boolean {
  if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  let element: Element | null = box;
  for (let steps = 0; element && steps < reach; steps++) {
    const style = getComputedStyle(element);
    if (hiding.some((hides) => hides(style))) return true;
    if (steps === 0 && isTransparent(style.color)) return true;
    element = elementAround(element);
  }
  return false;
}

function isTransparent(color: string): boolean {
  return /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
}
