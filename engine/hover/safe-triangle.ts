/** A point in the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A box in the viewport, in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * How much the triangle is enlarged at every corner, in px: hands do not move in straight lines,
 * and pointer positions are rounded to whole pixels.
 */
const slack = 8;

/**
 * Tells whether a pointer may be on its way to a box: whether it is inside the triangle between the
 * point it came from and the box's edge nearest to that point.
 */
export function isOnTheWay(at: Point, from: Point, box: Box): boolean {
  const [first, last, apex] = triangle(from, box);
  const sides = [side(at, apex, first), side(at, first, last), side(at, last, apex)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function triangle({ x, y }: Point, box: Box): readonly [Point, Point, Point] {
  const left = box.left - slack;
  const right = box.right + slack;
  const top = box.top - slack;
  const bottom = box.bottom + slack;
  if (y <= box.top) return [pointAt(left, box.top), pointAt(right, box.top), pointAt(x, y - slack)];
  if (y >= box.bottom) {
    return [pointAt(left, box.bottom), pointAt(right, box.bottom), pointAt(x, y + slack)];
  }
  const [side, apex] = x <= box.left ? [box.left, x - slack] : [box.right, x + slack];
  return [pointAt(side, top), pointAt(side, bottom), pointAt(apex, y)];
}

function pointAt(x: number, y: number): Point {
  return { x, y };
}

/** The sign tells on which side of the line from `a` to `b` a point lies. */
function side(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
