import { contours } from 'd3-contour';
import { roundedOutline } from './curves.ts';
import { boxAround, type Region } from './layout.ts';
import type { Point } from './view.ts';

/** The side of a square of the grid that outlines are drawn on, in the map's units. */
const square = 7;

/** How far the ground of a node reaches, in the map's units. */
const reach = 38;

/** How much ground makes a region. */
const enough = 0.3;

/** By how much the ground of a region must outweigh that of others: it leaves a gap between them. */
const margin = 1.25;

/**
 * Draws regions around groups of nodes, each with an outline that keeps off the others', as countries on
 * a map have them.
 *
 * @param groups the nodes' places, by the keys of the regions.
 */
export function regionsAround(groups: ReadonlyMap<string, readonly Point[]>): Region[] {
  const box = boxAround([...groups.values()].flat(), reach * 1.5);
  const columns = Math.max(2, Math.ceil((box.right - box.left) / square) + 1);
  const rows = Math.max(2, Math.ceil((box.bottom - box.top) / square) + 1);
  const origin = { x: box.left, y: box.top };
  const grounds = [...groups.values()].map((places) => groundOf(places, origin, columns, rows));
  const draw = contours().size([columns, rows]);
  return [...groups].map(([key, places], group) => {
    const own = grounds[group] as Float64Array;
    const lead = Array.from(own, (value, at) => {
      const others = grounds.reduce(
        (most, ground, index) => (index === group ? most : Math.max(most, ground[at] ?? 0)),
        0,
      );
      return value - Math.max(enough, others * margin);
    });
    const rings = draw
      .contour(lead, 0)
      .coordinates.flatMap(([outer]) =>
        outer ? [outer.slice(1).map(([x = 0, y = 0]) => onMap(x, y, origin))] : [],
      );
    const points = rings.flat();
    return {
      key,
      outline: rings.map(roundedOutline).join(''),
      box: boxAround(points.length > 0 ? points : places),
      middle: middleOf(places),
    };
  });
}

/** Contours are half a square off, as their grid's values are those of the squares' middles. */
function onMap(column: number, row: number, origin: Point): Point {
  return { x: origin.x + (column - 0.5) * square, y: origin.y + (row - 0.5) * square };
}

/** Adds up what the nodes of a group give to each crossing of the grid. */
function groundOf(
  places: readonly Point[],
  origin: Point,
  columns: number,
  rows: number,
): Float64Array {
  const ground = new Float64Array(columns * rows);
  const steps = Math.ceil(reach / square);
  for (const { x, y } of places) {
    const column = Math.round((x - origin.x) / square);
    const row = Math.round((y - origin.y) / square);
    for (let down = Math.max(0, row - steps); down <= Math.min(rows - 1, row + steps); down++) {
      for (let along = column - steps; along <= column + steps; along++) {
        if (along < 0 || along >= columns) continue;
        const away = (origin.x + along * square - x) ** 2 + (origin.y + down * square - y) ** 2;
        const share = 1 - away / reach ** 2;
        const at = down * columns + along;
        if (share > 0) ground[at] = (ground[at] ?? 0) + share * share;
      }
    }
  }
  return ground;
}

function middleOf(places: readonly Point[]): Point {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
