import { composedParent } from '../composed-parent.ts';
import type { Area } from './seen-area.ts';

/** Distance between the points that are looked at, in px. */
const step = 24;

const visible =
  'img, picture, video, canvas, svg, iframe, embed, object, input, button, select, textarea, hr, [data-gloss]';

/**
 * Finds something in an area of the viewport that a card should not cover: text, pictures, controls,
 * or a box with a background of its own.
 *
 * @param element an element of the text. What is around it may reach into the area.
 * @returns where it is; undefined if the area is empty.
 */
export function obstacleIn(area: Area, element: Element): Area | undefined {
  const around = new Set<Element>();
  for (let at: Element | undefined = element; at; at = composedParent(at)) around.add(at);
  const known = new Map<Element, Area | undefined>();
  for (let y = area.top + 1; y < area.bottom; y += step) {
    for (let x = area.left + 1; x < area.right; x += step) {
      const found = seenAt(x, y);
      if (!found) continue;
      if (!known.has(found)) known.set(found, obstacleOf(found, area, around.has(found)));
      const obstacle = known.get(found);
      if (obstacle) return obstacle;
    }
  }
  return undefined;
}

/** The page's element at a point; the card itself is passed over. */
function seenAt(x: number, y: number): Element | undefined {
  const first = document.elementFromPoint(x, y);
  if (!(first instanceof HTMLElement && first.dataset.gloss)) return first ?? undefined;
  return document
    .elementsFromPoint(x, y)
    .find((each) => !(each instanceof HTMLElement && each.dataset.gloss));
}

function obstacleOf(element: Element, area: Area, isAround: boolean): Area | undefined {
  if (!isAround) {
    if (element.matches(visible) || element.closest('svg, button, a[href]')) {
      return element.getBoundingClientRect();
    }
    const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(element);
    const isClear = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    if (!isClear || backgroundImage !== 'none' || /solid|dashed|dotted|double/.test(borderStyle)) {
      return element.getBoundingClientRect();
    }
  }
  return textIn(element, area);
}

/** The text directly in an element that is within an area. */
function textIn(element: Element, area: Area): Area | undefined {
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || !/\S/.test(node.data)) continue;
    const range = new Range();
    range.selectNodeContents(node);
    const inside = [...range.getClientRects()].filter((rect) => meets(rect, area));
    if (inside.length > 0) return around(inside);
  }
  return undefined;
}

function meets(one: Area, other: Area): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

function around(areas: readonly Area[]): Area {
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    top: Math.min(...areas.map(({ top }) => top)),
    right: Math.max(...areas.map(({ right }) => right)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}
