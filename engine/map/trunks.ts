import type { LinkKind } from './graph.ts';
import type { Trunk } from './layout.ts';
import type { Side } from './neighbours.ts';
import type { Box, Point } from './view.ts';

/** The space at the ends of a trunk, in the map's units: around the entry in the middle, and at boxes. */
const aroundDot = 14;
const belowName = 42;
const atBox = 3;

/** The length of the tip of an arrow, in the map's units. */
const tipLength = 9;

/** How far beside other boxes a trunk goes around them, and how its corners are rounded. */
const aside = 12;

/**
 * Draws one line for all links between the middle and what stands on a side, and on from there to what
 * stands further out. Where names stand in rows, lines to each would cross most of them.
 *
 * @param boxes what stands on the side, the nearest first.
 * @param around what stands between the middle and the first box, if anything does.
 */
export function trunksTo(
  side: Side,
  boxes: readonly Box[],
  direction: Point,
  around: readonly Box[],
): Trunk[] {
  const kind: LinkKind = side === 'needs' || side === 'leads' ? 'requires' : side;
  return boxes.map((box, index): Trunk => {
    const before = boxes[index - 1];
    const end = edgeTowards(box, { x: -direction.x, y: -direction.y }, atBox);
    if (!before && around.length > 0) {
      return { kind, line: wayAround(around, end, direction.y), tip: '' };
    }
    const start = before
      ? edgeTowards(before, direction, atBox)
      : { x: direction.x * aroundDot, y: direction.y * (direction.y > 0 ? belowName : aroundDot) };
    // What stands further out on the sides is what is needed there, or builds on it.
    const isTurned = side !== 'leads' && (side === 'needs' || before !== undefined);
    const [from, to] = isTurned ? [end, start] : [start, end];
    const hasTip = kind === 'requires' || before !== undefined;
    if (!hasTip) return { kind, line: straight(from, to), tip: '' };
    const base = towards(to, from, tipLength);
    return { kind: 'requires', line: straight(from, base), tip: tipAt(to, base) };
  });
}

/** @returns the middle of a box's edge in a direction, and some space beyond. */
function edgeTowards({ left, top, right, bottom }: Box, { x, y }: Point, space: number): Point {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    x: middle.x + x * ((right - left) / 2 + space),
    y: middle.y + y * ((bottom - top) / 2 + space),
  };
}

function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function straight(from: Point, to: Point): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}

function tipAt(to: Point, base: Point): string {
  const [x, y] = [(to.y - base.y) / 2, (base.x - to.x) / 2];
  return `M${to.x} ${to.y}L${base.x + x} ${base.y + y}L${base.x - x} ${base.y - y}Z`;
}

/** From the middle aside, past the boxes, and back to the end. */
function wayAround(boxes: readonly Box[], end: Point, down: number): string {
  const x = Math.min(...boxes.map(({ left }) => left)) - aside;
  return [
    `M${-aroundDot} 0H${x + aside}`,
    `Q${x} 0 ${x} ${down * aside}`,
    `V${end.y - 2 * down * aside}`,
    `Q${x} ${end.y - down * aside} ${x + aside} ${end.y - down * aside}`,
    `H${end.x - aside}Q${end.x} ${end.y - down * aside} ${end.x} ${end.y}`,
  ].join('');
}
