import type { Point } from './view.ts';

/** How far a link bends aside, as a share of its length. */
const bend = 0.12;

/** Where a curve is cut off at each end, so that it does not touch the dots there. */
type Gaps = { readonly start: number; readonly end: number };

const noGaps: Gaps = { start: 0, end: 0 };

/**
 * Draws a link as a curve. All bend to the same hand, so links there and back do not cover each other.
 *
 * @returns the data of an SVG path: one quadratic curve.
 */
export function curve(from: Point, to: Point, gaps = noGaps): string {
  const middle = controlPoint(from, to);
  const start = moved(from, middle, gaps.start);
  const end = moved(to, middle, gaps.end);
  return `M${round(start)}Q${round(middle)} ${round(end)}`;
}

/**
 * @param size the length of the tip in the units of the points.
 * @returns the data of an SVG path: the tip of the arrow at the end of {@link curve}.
 */
export function arrowTip(from: Point, to: Point, gap: number, size: number): string {
  const middle = controlPoint(from, to);
  const tip = moved(to, middle, gap);
  const base = moved(to, middle, gap + size);
  const aside = { x: (base.y - tip.y) * 0.5, y: (tip.x - base.x) * 0.5 };
  const left = { x: base.x + aside.x, y: base.y + aside.y };
  const right = { x: base.x - aside.x, y: base.y - aside.y };
  return `M${round(tip)}L${round(left)}L${round(right)}Z`;
}

function controlPoint(from: Point, to: Point): Point {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
}

/** @returns the point at a distance from one point towards another. */
function moved(from: Point, towards: Point, distance: number): Point {
  const [x, y] = [towards.x - from.x, towards.y - from.y];
  const length = Math.hypot(x, y) || 1;
  // Short links keep a part of their length.
  const share = Math.min(distance, length * 0.8) / length;
  return { x: from.x + x * share, y: from.y + y * share };
}

/**
 * @param corners a closed outline.
 * @returns the data of an SVG path that rounds its corners.
 */
export function roundedOutline(corners: readonly Point[]): string {
  const halfway = (index: number) => {
    const a = corners[index % corners.length] as Point;
    const b = corners[(index + 1) % corners.length] as Point;
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  if (corners.length < 3) return '';
  const curves = corners.map((_, index) => {
    const corner = corners[(index + 1) % corners.length] as Point;
    return `Q${round(corner)} ${round(halfway(index + 1))}`;
  });
  return `M${round(halfway(0))}${curves.join('')}Z`;
}

/** Tenths are less than can be seen. */
function round({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
