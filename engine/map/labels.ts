import type { Point, Size } from './view.ts';

/** A text that keeps its size on the screen, in CSS pixels, wherever a map is drawn larger. */
export type Label = {
  /** What it belongs to, in the map's units. */
  readonly at: Point;
  /** Where the middle of its box may be, seen from there, in CSS pixels; the best place first. */
  readonly offsets: readonly Point[];
  readonly size: Size;
};

/** Where a label is, and from which scale on. */
export type PlacedLabel = {
  /** The lowest scale at which it is shown; infinite if it never has room. */
  readonly scale: number;
  readonly offset: Point;
};

/**
 * Decides from which scale on each label is shown, so that none overlaps another at any scale. A label
 * once shown stays as one zooms in, so nothing flickers.
 *
 * @param labels the most important first.
 */
export function placeLabels(labels: readonly Label[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    let best: PlacedLabel = { scale: Number.POSITIVE_INFINITY, offset: { x: 0, y: 0 } };
    for (const offset of label.offsets) {
      let scale = 0;
      placed.forEach((other, index) => {
        const apart = scaleApart(label, offset, labels[index] as Label, other.offset);
        // Whoever appears only where there is room for both takes nothing away.
        if (apart > other.scale) scale = Math.max(scale, apart);
      });
      if (scale < best.scale) best = { scale, offset };
    }
    placed.push(best);
  }
  return placed;
}

/** @returns the scale from which on two labels do not overlap. */
function scaleApart(a: Label, ofA: Point, b: Label, ofB: Point): number {
  return Math.min(
    along(a.at.x - b.at.x, ofA.x - ofB.x, (a.size.width + b.size.width) / 2),
    along(a.at.y - b.at.y, ofA.y - ofB.y, (a.size.height + b.size.height) / 2),
  );
}

/** From where on `|distance * scale + offset|` stays at least `room`. */
function along(distance: number, offset: number, room: number): number {
  if (distance === 0) return Math.abs(offset) >= room ? 0 : Number.POSITIVE_INFINITY;
  const towards = Math.sign(distance) * offset;
  return Math.max(0, (room - towards) / Math.abs(distance));
}
