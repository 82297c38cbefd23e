/** What browsers offer to extensions beside `shadowRoot`, which is null if the root is closed. */
type Browsers = {
  /** Chromium: https://developer.chrome.com/docs/extensions/reference/api/dom */
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  };
};
/** Firefox: https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
type FirefoxElement = { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** @returns an element's shadow root, be it open or closed. */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot: root } = element as FirefoxElement;
  if (root) return root;
  const { dom } = (globalThis as Browsers).chrome ?? {};
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
}

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
