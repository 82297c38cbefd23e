import type { Mark } from './mark.ts';

/** What makes marks visible, and knows where they are on the screen. */
export type Painter = {
  show(marks: readonly Mark[]): void;
  hide(marks: readonly Mark[]): void;
  /** @returns the mark whose text is drawn at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): Mark | undefined;
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
