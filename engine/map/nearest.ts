import type { Point } from './view.ts';

/** A direction of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** What can be pointed at: whether a node, by its position, is shown. */
export type IsShown = (node: number) => boolean;

/**
 * @param reach how far from a point its node may be, in the map's units.
 * @returns the position of the nearest node, if one is within reach.
 */
export function nearestNode(
  places: readonly Point[],
  to: Point,
  reach: number,
  isShown: IsShown,
): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  places.forEach(({ x, y }, node) => {
    const distance = (x - to.x) ** 2 + (y - to.y) ** 2;
    if (distance > least || !isShown(node)) return;
    least = distance;
    best = node;
  });
  return best;
}

/**
 * Finds the node that an arrow key leads to: the nearest within 45° of the direction, where what lies
 * aside counts as further away.
 *
 * @returns its position; nothing if there is none.
 */
export function nodeTowards(
  places: readonly Point[],
  from: number,
  direction: Direction,
  isShown: IsShown,
): number | undefined {
  const start = places[from];
  if (!start) return undefined;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, node) => {
    if (node === from || !isShown(node)) return;
    const { ahead, aside } = seen(start, place, direction);
    if (ahead <= 0 || aside > ahead) return;
    const distance = ahead + 2 * aside;
    if (distance >= least) return;
    least = distance;
    best = node;
  });
  return best;
}

function seen(from: Point, to: Point, direction: Direction): { ahead: number; aside: number } {
  const [x, y] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'left':
      return { ahead: -x, aside: Math.abs(y) };
    case 'right':
      return { ahead: x, aside: Math.abs(y) };
    case 'up':
      return { ahead: -y, aside: Math.abs(x) };
    case 'down':
      return { ahead: y, aside: Math.abs(x) };
  }
}
