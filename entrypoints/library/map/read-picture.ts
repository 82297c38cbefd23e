import type { Font, Paint, Part, Picture } from '../../../engine/map/picture.ts';
import type { View } from '../../../engine/map/view.ts';

/** Reads a map as it is shown, so that it can be saved: what is painted, where and in which colours. */
export function readPicture(svg: SVGSVGElement, title: string): Picture {
  const parts: Part[] = [];
  const frame = svg.getBoundingClientRect();
  const visit = (element: Element, opacity: number) => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    // What says where the focus is belongs to the page, not to the picture.
    if (element.classList.contains('map-focus')) return;
    const shown = opacity * Number(style.opacity);
    if (shown === 0) return;
    const part = element instanceof SVGGraphicsElement && partOf(element, style, shown);
    if (part && isWithin(element, frame)) parts.push(part);
    for (const child of element.children) visit(child, shown);
  };
  for (const child of svg.children) visit(child, 1);
  return {
    width: svg.clientWidth,
    height: svg.clientHeight,
    title,
    ground: getComputedStyle(svg).backgroundColor,
    parts,
  };
}

function isWithin(element: Element, frame: DOMRect): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
}

function partOf(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  opacity: number,
): Part | undefined {
  const { a = 1, e = 0, f = 0 } = element.getCTM() ?? {};
  const paint = paintOf(style, opacity);
  if (element instanceof SVGPathElement) {
    const view: View = { x: e, y: f, scale: a };
    return { kind: 'path', paint, data: element.getAttribute('d') ?? '', view };
  }
  if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element;
    const [x, y] = [cx.baseVal.value + e, cy.baseVal.value + f];
    return { kind: 'circle', paint, x, y, radius: r.baseVal.value };
  }
  if (element instanceof SVGTextElement) {
    const { stroke: color, strokeWidth: width = 0, ...rest } = paint;
    const at = (name: string) => Number(element.getAttribute(name) ?? 0);
    return {
      kind: 'text',
      paint: rest,
      x: at('x') + e,
      y: at('y') + f,
      text: element.textContent ?? '',
      anchor: 'middle',
      font: fontOf(style),
      ...(color && { halo: { color, width } }),
    };
  }
  return undefined;
}

function paintOf(style: CSSStyleDeclaration, opacity: number): Paint {
  const { fill, stroke } = style;
  const strokeWidth = Number.parseFloat(style.strokeWidth);
  const dashes = style.strokeDasharray.match(/[\d.]+/g)?.map(Number);
  return {
    ...(fill !== 'none' && { fill, fillOpacity: Number(style.fillOpacity) }),
    ...(stroke !== 'none' &&
      strokeWidth > 0 && {
        stroke,
        strokeWidth,
        strokeOpacity: Number(style.strokeOpacity),
        ...(dashes && { dashes }),
      }),
    opacity,
  };
}

function fontOf(style: CSSStyleDeclaration): Font {
  return {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    style: style.fontStyle,
    spacing: Number.parseFloat(style.letterSpacing) || 0,
  };
}
