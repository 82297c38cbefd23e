import type { Color } from '../../../engine/contrast.ts';
import type { Mark } from '../reading/mark.ts';

/** What marks look like where they stand; it comes with the cards, after the first marks. */
export type Look = {
  /**
   * @param known the grounds that were found a moment ago, by element; new ones are put in.
   * @returns whether a line of the marks' colour stands out from what is behind a mark.
   */
  hasSufficientContrast(mark: Mark, known?: Map<Element, Color | undefined>): boolean;
  /** Has marks in a shadow root look like those in the document, whose rules end at its edge. */
  styleRoot(root: ShadowRoot): void;
};

/** What makes marks visible, and knows where they are on the screen. */
export type Painter = {
  show(marks: readonly Mark[]): void;
  hide(marks: readonly Mark[]): void;
  /** Has marks look as is fit for where they stand; again whenever that may have changed. */
  applyStyle(look: Look): void;
  /** @returns the mark whose text is drawn at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): Mark | undefined;
  /** @returns the mark that an element of the painter's stands for. */
  markOf(element: Element): Mark | undefined;
  /** @returns where a mark's text is drawn, one rectangle a line, in CSS pixels of the viewport. */
  rectsOf(mark: Mark): readonly DOMRect[];
};

/** Makes a painter that takes all its marks away when the signal aborts. */
export type PainterFactory = (page: Document, signal: AbortSignal) => Painter;

/** @returns whether this browser can mark text without changing the page. */
export function supportsHighlights(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** @returns whether a point lies in one of the rectangles. */
export function isInside(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
