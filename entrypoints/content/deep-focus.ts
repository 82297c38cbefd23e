import { anyShadowRoot } from '../../browser/any-shadow-root.ts';

/** @returns the element that has the focus, also if it is in a shadow tree. */
export function focusedElement(page: Document): Element | null {
  let focused = page.activeElement;
  for (let at = focused; at; ) {
    focused = at;
    at = anyShadowRoot(at)?.activeElement ?? null;
  }
  return focused;
}

/**
 * @returns the range of the reader's selection, also if it is in a shadow tree; nothing if there is
 *   none. It is a copy, for measuring.
 */
export function selectedRange(page: Document): Range | undefined {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const shadowRoots: ShadowRoot[] = [];
  let found: AbstractRange = selection.getRangeAt(0);
  for (;;) {
    // What is selected in a shadow tree is reported as a place beside its host.
    const host = found.startContainer.childNodes[found.startOffset];
    const root = found.collapsed && host instanceof Element ? anyShadowRoot(host) : null;
    if (!root || shadowRoots.includes(root) || !('getComposedRanges' in selection)) break;
    shadowRoots.push(root);
    found = selection.getComposedRanges({ shadowRoots })[0] ?? found;
  }
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? undefined : range;
}
