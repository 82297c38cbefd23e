import { type Container, containerOf } from './container.ts';

/** So many places, evenly down the middle of the viewport, are looked at. */
const probes = 8;

/**
 * What the reader sees of a page that is scrolled: its blocks are worth reading before all others. At
 * the top of a page nothing need be asked, as reading begins there anyway.
 *
 * @returns the containers of the text in view, from top to bottom; none at the top of a page.
 */
export function visibleContainers(page: Document): Set<Container> {
  const containers = new Set<Container>();
  if (scrollY <= 0) return containers;
  for (let probe = 0; probe < probes; probe++) {
    const element = page.elementFromPoint(innerWidth / 2, ((probe + 0.5) * innerHeight) / probes);
    const container = element && containerOf(element, page);
    // What holds the whole page would make no beginning.
    if (container && container !== page.body && container !== page.documentElement) {
      containers.add(container);
    }
  }
  return containers;
}
