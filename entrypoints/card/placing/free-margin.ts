import { composedParent } from '../composed-parent.ts';
import { obstacleIn } from './obstacle.ts';
import type { Area } from './seen-area.ts';

/** Distance between the column of text and the card, in px. */
const distance = 12;
/** How often to look past something that is in the way. */
const mostLooks = 4;

/** Room for a card beside a column of text that covers nothing there. */
export type FreeMargin = {
  readonly side: 'left' | 'right';
  /** Where the room begins, at the column, in px of the viewport. */
  readonly edge: number;
  readonly width: number;
  /** How far the room reaches above the term's top and below it, in px. */
  readonly above: number;
  readonly below: number;
};

/**
 * Looks for room beside the column that a term is in. It forces layout, so it is not for every frame.
 *
 * @param element the element that holds the term.
 * @param term where the term's first line is.
 * @param area what may be covered if it is empty.
 * @param size the least width and the height that are needed, in px.
 */
export function findFreeMargin(
  element: Element,
  term: Area,
  area: Area,
  size: { readonly width: number; readonly height: number },
): FreeMargin | undefined {
  const column = blockAround(element).getBoundingClientRect();
  const sides = [
    { side: 'right' as const, room: area.right - column.right, way: column.right - term.right },
    { side: 'left' as const, room: column.left - area.left, way: term.left - column.left },
  ];
  const found = sides
    .filter(({ room }) => room >= size.width + distance)
    .sort((one, other) => one.way - other.way);
  for (const { side } of found) {
    const free = freeAt(side, column, element, term, area, size);
    if (free) return free;
  }
  return undefined;
}

function freeAt(
  side: 'left' | 'right',
  column: Area,
  element: Element,
  term: Area,
  area: Area,
  { width, height }: { readonly width: number; readonly height: number },
): FreeMargin | undefined {
  const top = Math.max(area.top, Math.min(term.top - distance, area.bottom - height));
  const bottom = Math.min(area.bottom, top + height);
  let edge = side === 'right' ? column.right + distance : column.left - distance;
  for (let look = 0; look < mostLooks; look++) {
    const room = side === 'right' ? area.right - edge : edge - area.left;
    if (room < width) return undefined;
    const left = side === 'right' ? edge : edge - width;
    const box = { left, right: left + width, top, bottom };
    const obstacle = obstacleIn(box, element);
    if (!obstacle) return { side, edge, width: room, ...reach(box, element, term, area) };
    edge = side === 'right' ? obstacle.right + distance : obstacle.left - distance;
  }
  return undefined;
}

/** How far a free box can grow up and down before it meets something. */
function reach(box: Area, element: Element, term: Area, area: Area) {
  const under = obstacleIn({ ...box, top: box.bottom, bottom: area.bottom }, element);
  const over = obstacleIn({ ...box, top: area.top, bottom: box.top }, element);
  return {
    above: term.top - Math.min(over ? over.bottom + distance : area.top, box.top),
    below: Math.max(under ? under.top - distance : area.bottom, box.bottom) - term.top,
  };
}

/** @returns the closest element around some text whose box is that of whole lines. */
function blockAround(element: Element): Element {
  let at = element;
  for (let up = composedParent(at); up; up = composedParent(at)) {
    const { display } = getComputedStyle(at);
    if (!/^(inline|contents|ruby)/.test(display)) break;
    at = up;
  }
  return at;
}
