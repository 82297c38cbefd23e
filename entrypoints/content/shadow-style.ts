import css from './highlight.css?inline';

/**
 * Has marks painted in a shadow root. Chromium paints them there by the document's own rules; Firefox
 * wants the rules in the root itself.
 */
export function styleShadowRoot(root: ShadowRoot): void {
  if (!import.meta.env.FIREFOX) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
