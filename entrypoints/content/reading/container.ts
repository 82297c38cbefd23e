import { isJoined } from './element-kind.ts';

/**
 * An element or shadow root that directly holds blocks: a block-like element, or the shadow root
 * for text directly inside it.
 */
export type Container = Element | ShadowRoot;

/** @returns the element that a container is laid out as: itself, or the host of a shadow root. */
export function elementOf(container: Container): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

/** @returns the parent element, or the host at the root of a shadow tree. */
export function elementAround(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** @returns whether an element has no box of its own, although its contents may be drawn. */
export function hasNoBox(element: Element): boolean {
  return !element.checkVisibility() && getComputedStyle(element).display === 'contents';
}

/** @returns the container that a node's text belongs to; undefined outside any document. */
export function containerOf(node: Node, page: Document): Container | undefined {
  let at: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
  while (at instanceof Element && isJoined(at)) at = at.parentNode;
  if (at instanceof Element || at instanceof ShadowRoot) return at;
  return page.documentElement ?? undefined;
}

/** @returns whether an element's language is the whole page's. */
export function isRoot(node: Node): boolean {
  const { localName } = node as Partial<Element>;
  return localName === 'html' || localName === 'body';
}

/** @returns the parent, the host of a shadow root, or what is around a drawing with HTML in it. */
export function nodeAround(node: Node): Node | null {
  if ((node as Partial<Element>).localName !== 'foreignObject') {
    return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  let svg: Element = node as Element;
  while (isSvg(svg.parentElement)) svg = svg.parentElement;
  return svg.parentNode;
}

function isSvg(element: Element | null): element is Element {
  return element?.namespaceURI === 'http://www.w3.org/2000/svg';
}
