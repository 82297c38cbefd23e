/** Safari had only the older of the two functions for long. */
type OlderDocument = {
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

/** A place in the text of a node, in UTF-16 units. */
type Caret = { readonly node: Node; readonly offset: number };

/**
 * @param x in CSS pixels of the viewport, like `y`.
 * @returns where the text is that is drawn at a point.
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
