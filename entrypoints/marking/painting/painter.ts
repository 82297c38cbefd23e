import type { Color } from '../../../engine/contrast.ts';
import type { Mark } from '../../content/reading/mark.ts';

/** How marks look in their surroundings. It is loaded with the cards, after the first marks. */
export type Look = {
  /**
   * @param known a cache of background colours by element; new results are added.
   * @returns whether the marks' colour has enough contrast with what is behind a mark.
   */
  hasSufficientContrast(mark: Mark, known?: Map<Element, Color | undefined>): boolean;
  /** The reader's own style of marks, empty for the usual one. */
  readonly sheet: CSSStyleSheet;
};

/** Makes marks visible, and knows where they are on the screen. */
export type Painter = {
  show(marks: readonly Mark[]): void;
  hide(marks: readonly Mark[]): void;
  /** Styles the marks; called again whenever their look may have changed. */
  applyStyle(look: Look): void;
  /** @returns the mark whose text is drawn at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): Mark | undefined;
  /** @returns the mark that one of the painter's own elements stands for. */
  markOf(element: Element): Mark | undefined;
  /**
   * @returns where a mark's text is drawn, one rectangle per line, in CSS pixels of the viewport.
   */
  rectsOf(mark: Mark): readonly DOMRect[];
  /** @returns a mark's text as it is on the page now; empty if the page has changed it. */
  textOf(mark: Mark): string;
  /** Tints the one mark whose card is open. */
  setOpen(mark: Mark | undefined): void;
};

/** Creates a painter that removes all its marks when the signal aborts. */
export type PainterFactory = (page: Document, signal: AbortSignal) => Painter;

/** @returns whether this browser can mark text without changing the page. */
export function supportsHighlights(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** @returns whether a point is in one of the rectangles. */
export function isInside(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
