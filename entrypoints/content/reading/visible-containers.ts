import { containerOf } from './container.ts';
import { isJoined } from './element-kind.ts';

/** So many places, from the top of the viewport's middle to its bottom, are looked at. */
const probes = 9;

/** So many elements between two of those places are taken in; more are no neighbourhood. */
const mostBetween = 24;

/**
 * What the reader sees of a page that is scrolled: its blocks are worth reading before all others. At
 * the top of a page nothing need be asked, as reading begins there anyway.
 *
 * @returns elements that hold the text in view, from top to bottom; none at the top of a page.
 */
export function visibleContainers(page: Document): Set<Element> {
  const found = new Set<Element>();
  if (scrollY <= 0) return found;
  let above: Element | undefined;
  for (let probe = 0; probe < probes; probe++) {
    const y = (probe / (probes - 1)) * (innerHeight - 1);
    const element = page.elementFromPoint(innerWidth / 2, y);
    const container = element && containerOf(element, page);
    // What holds the whole page would make no beginning.
    if (!(container instanceof Element) || container.contains(page.body)) continue;
    if (above) for (const between of elementsBetween(above, container)) found.add(between);
    found.add(container);
    above = container;
  }
  return found;
}

/** @returns the blocks that stand between two elements, in document order; none if there are many. */
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
