import type { LinkKind } from './graph.ts';
import type { Box, Point } from './view.ts';

/** An area of the map with a name: a subject, or a side of an entry. */
export type Region = {
  /** A category, or a {@link Side}. */
  readonly key: string;
  /** Its outline as the data of an SVG path, in the map's units. */
  readonly outline: string;
  readonly box: Box;
  /** Where its name stands: its middle, or above or below the middle of an edge. */
  readonly middle: Point;
};

/** A line that stands for the links to all entries in a region. */
export type Trunk = {
  readonly kind: LinkKind;
  /** The data of SVG paths, in the map's units: the line, and the tip of an arrow, if it has one. */
  readonly line: string;
  readonly tip: string;
};

/** Where everything is. Plain data, so that a worker can send it. */
export type MapLayout = {
  /** By the positions of the nodes in the graph. */
  readonly places: readonly Point[];
  readonly regions: readonly Region[];
  readonly trunks: readonly Trunk[];
  readonly bounds: Box;
};

/** Whether a map is wider than high. */
export type Shape = 'wide' | 'tall';

/** @returns the smallest box around points, and some room beside it. */
export function boxAround(points: readonly Point[], room = 0): Box {
  const box = points.reduce(
    ({ left, top, right, bottom }, { x, y }) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    {
      left: Number.POSITIVE_INFINITY,
      top: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
      bottom: Number.NEGATIVE_INFINITY,
    },
  );
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: box.left - room,
    top: box.top - room,
    right: box.right + room,
    bottom: box.bottom + room,
  };
}
