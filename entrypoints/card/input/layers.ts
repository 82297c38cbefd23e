import { parseColor } from '../../../engine/contrast.ts';

/** With an alpha of at most this, a background hides nothing. */
const faintest = 0.05;

/** Elements that draw something of their own. */
const drawn =
  'img, video, canvas, iframe, frame, object, embed, svg, input, textarea, select, button';

/** More elements than this do not lie on top of each other by intention. */
const mostLayers = 50;

/**
 * Finds what is drawn at a point of the viewport, also in open shadow roots.
 *
 * @param x in CSS pixels, as is `y`.
 * @returns elements, the topmost first.
 */
export function layersAt(page: Document, x: number, y: number): readonly Element[] {
  const layers = new Set<Element>();
  const collect = (root: Document | ShadowRoot) => {
    for (const element of root.elementsFromPoint(x, y)) {
      if (layers.has(element) || layers.size >= mostLayers) continue;
      if (element.shadowRoot && element.shadowRoot !== root) collect(element.shadowRoot);
      layers.add(element);
    }
  };
  collect(page);
  return [...layers];
}

/** @returns whether one sees through an element, as through a link that covers a whole teaser. */
export function isSeeThrough(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  if (element.matches(drawn)) return element.matches('button') && hasClearGround(element, null);
  return (
    hasClearGround(element, null) &&
    hasClearGround(element, '::before') &&
    hasClearGround(element, '::after')
  );
}

function hasClearGround(element: Element, part: '::before' | '::after' | null): boolean {
  const style = getComputedStyle(element, part);
  if (part && (style.content === 'none' || style.position === 'static')) return true;
  const { backgroundColor, backgroundImage, backdropFilter = 'none' } = style;
  if (backgroundImage !== 'none' || backdropFilter !== 'none') return false;
  const color = parseColor(backgroundColor);
  return color !== undefined && color.alpha <= faintest;
}

/** @returns whether a node is in an element, or in a shadow tree below it. */
export function holdsNode(element: Node, node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (element.contains(at)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
