import { containerOf } from './container.ts';
import { isJoined } from './element-kind.ts';

/** How many points are probed, from the top of the viewport to its bottom, halfway across. */
const probes = 9;

/** If there are more elements than this between two probed points, they are left out. */
const mostBetween = 24;

/**
 * Finds what the reader sees of a scrolled page, so that it is read first. At the top of a page
 * nothing is probed, as reading begins there anyway.
 *
 * @returns elements that hold the text in view, from top to bottom; empty at the top of a page.
 */
export function visibleContainers(page: Document): Set<Element> {
  const found = new Set<Element>();
  if (scrollY <= 0) return found;
  let above: Element | undefined;
  for (let probe = 0; probe < probes; probe++) {
    const y = (probe / (probes - 1)) * (innerHeight - 1);
    const element = page.elementFromPoint(innerWidth / 2, y);
    const container = element && containerOf(element, page);
    // A container of the whole page would not narrow down where to start.
    if (!(container instanceof Element) || container.contains(page.body)) continue;
    if (above) for (const between of elementsBetween(above, container)) found.add(between);
    found.add(container);
    above = container;
  }
  return found;
}

/** @returns the blocks between two elements, in document order; empty if there are too many. */
function elementsBetween(first: Element, last: Element): readonly Element[] {
  const between: Element[] = [];
  let at: Element | null = first;
  while (at && at !== last && !at.contains(last)) {
    while (at && !at.nextElementSibling) at = at.parentElement;
    at = at?.nextElementSibling ?? null;
    while (at && at !== last && at.contains(last)) at = at.firstElementChild;
    if (at && at !== last && !isJoined(at)) between.push(at);
    if (between.length > mostBetween) return [];
  }
  return at === last ? between : [];
}
