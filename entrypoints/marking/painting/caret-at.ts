/** A place in a node, as a caret would have it. */
export type Caret = { readonly node: Node; readonly offset: number };

/** Safari had only the older of the two functions for long. */
type OlderDocument = {
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

/**
 * @param x in CSS pixels of the viewport, like `y`.
 * @returns the place in the text that is drawn nearest to a point.
 */
export function caretAt(
  page: Document,
  x: number,
  y: number,
  shadowRoots: ReadonlySet<ShadowRoot>,
): Caret | undefined {
  if (page.caretPositionFromPoint !== undefined) {
    const caret = page.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = (page as OlderDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
