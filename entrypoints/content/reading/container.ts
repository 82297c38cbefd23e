import { isJoined } from './element-kind.ts';

/** What holds blocks: a block-like element, or a shadow root for the text directly in it. */
export type Container = Element | ShadowRoot;

/** @returns the element that is laid out for a container: itself, or the host of a shadow root. */
export function elementOf(container: Container): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

/** @returns the element around one, across the edges of shadow trees. */
export function elementAround(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** @returns whether an element has no box of its own although what is in it may be drawn. */
export function hasNoBox(element: Element): boolean {
  return !element.checkVisibility() && getComputedStyle(element).display === 'contents';
}

/** @returns the container whose blocks a node's text belongs to; nothing outside of any document. */
export function containerOf(node: Node, page: Document): Container | undefined {
  let at: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
  while (at instanceof Element && isJoined(at)) at = at.parentNode;
  if (at instanceof Element || at instanceof ShadowRoot) return at;
  return page.documentElement ?? undefined;
}
