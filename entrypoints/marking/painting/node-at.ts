/** Safari had only the older of the two functions for long. */
type OlderDocument = {
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

/**
 * @param x in CSS pixels of the viewport, like `y`.
 * @returns the node whose text is drawn at a point.
 */
export function nodeAt(
  page: Document,
  x: number,
  y: number,
  shadowRoots: ReadonlySet<ShadowRoot>,
): Node | undefined {
  if (page.caretPositionFromPoint !== undefined) {
    return page.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })?.offsetNode;
  }
  return (page as OlderDocument).caretRangeFromPoint?.(x, y)?.startContainer;
}
