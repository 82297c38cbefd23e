/** A point of the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A box of the viewport, in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A hand does not move along a ruler: the near edge is taken to be longer at both ends, in px. */
const slack = 8;

/**
 * Says whether a pointer may be on its way to a box: whether it is in the triangle between the place
 * that it came from and the edge of the box that is nearest to that place.
 */
export function isOnTheWay(at: Point, from: Point, box: Box): boolean {
  const [first, last] = nearEdge(from, box);
  const sides = [side(at, from, first), side(at, first, last), side(at, last, from)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function nearEdge(from: Point, box: Box): readonly [Point, Point] {
  const left = box.left - slack;
  const right = box.right + slack;
  const top = box.top - slack;
  const bottom = box.bottom + slack;
  if (from.y <= box.top) return [pointAt(left, box.top), pointAt(right, box.top)];
  if (from.y >= box.bottom) return [pointAt(left, box.bottom), pointAt(right, box.bottom)];
  const x = from.x <= box.left ? box.left : box.right;
  return [pointAt(x, top), pointAt(x, bottom)];
}

function pointAt(x: number, y: number): Point {
  return { x, y };
}

/** On which side of the line from `a` to `b` a point is, by its sign. */
function side(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
