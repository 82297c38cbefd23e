import { browser } from 'wxt/browser';

/** Chromium's `dom` API for extensions. */
type ChromiumApi = {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
};
/** Firefox: https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
type FirefoxElement = { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** @returns an element's shadow root, be it open or closed, as scripts of extensions may ask for it. */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot: root } = element as FirefoxElement;
  if (root) return root;
  const { dom } = browser as ChromiumApi;
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
}
