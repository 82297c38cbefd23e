import { boxAround, type MapLayout, type Region, type Shape, type Trunk } from './layout.ts';
import { type Neighbourhood, type Side, sides } from './neighbours.ts';
import { trunksTo } from './trunks.ts';
import type { Box, Point } from './view.ts';

/** The room that a name takes, in the map's units: of a letter, and beside and below it. */
const letterWidth = 6.9;
const beside = 30;
const lineHeight = 47;

/** How far a dot stands below the top of its line. */
const dotDepth = 10;

/** The space around names within a region, and between regions. */
const padding = 10;
const gap = 58;

/** Half the room of the entry in the middle. */
const middle = { x: 70, y: 66 } as const;

/** How wide lines may be in a tall window. */
const tallWidth = 350;

type Line = { readonly nodes: readonly number[]; readonly width: number };

/** Lines of names below each other. */
type Block = { readonly lines: readonly Line[]; readonly width: number; readonly height: number };

/**
 * Lays out an entry's neighbourhood like a compass: what is to be read first at the start of the line,
 * what it leads to at its end, what is related above and what is easily confused below. Further steps
 * stand further out. In a tall window, all stand below each other, so that reading goes down.
 *
 * @param isRightToLeft whether lines begin on the right.
 */
export function layOutNeighbourhood(
  graph: Neighbourhood,
  shape: Shape,
  isRightToLeft = false,
): MapLayout {
  const places: Point[] = graph.nodes.map(() => ({ x: 0, y: 0 }));
  const blocks = new Map(sides.map((side) => [side, blocksOf(graph, side, shape)]));
  const wide = (side: Side) => blocks.get(side)?.[0]?.height ?? 0;
  // What stands above and below keeps off what stands beside.
  const band = shape === 'wide' ? Math.max(wide('needs'), wide('leads')) / 2 + gap / 2 : 0;
  const half = (widthOf(graph.nodes[0]?.name ?? '') - beside) / 2;
  const regions: Region[] = [];
  const trunks: Trunk[] = [];
  const boxesOf = new Map<Side, readonly Box[]>();
  for (const [side, all] of blocks) {
    const direction = directionOf(side, shape, isRightToLeft);
    let x = Math.max(middle.x, half + gap / 2);
    let y = Math.max(middle.y, band);
    if (shape === 'tall') {
      const nearer = side === 'related' ? 'needs' : 'leads';
      if (side === 'related' || side === 'contrast') y += heightOf(blocks.get(nearer) ?? []);
    }
    const boxes = all.map((block) => {
      const at = {
        x: direction.x * (x + block.width / 2),
        y: direction.y * (y + block.height / 2),
      };
      x += block.width + gap;
      y += block.height + gap / 2;
      fill(block, at, places, isRightToLeft);
      return {
        left: at.x - block.width / 2,
        top: at.y - block.height / 2,
        right: at.x + block.width / 2,
        bottom: at.y + block.height / 2,
      };
    });
    boxesOf.set(side, boxes);
    if (boxes.length === 0) continue;
    regions.push(regionOf(side, boxes, direction.y));
    const nearer = side === 'related' ? 'needs' : side === 'contrast' ? 'leads' : undefined;
    const around = shape === 'tall' && nearer ? (boxesOf.get(nearer) ?? []) : [];
    trunks.push(...trunksTo(side, boxes, direction, around));
  }
  const corners = regions.flatMap(({ box }) => [
    // The names of regions stand above or below them.
    { x: box.left - 8, y: box.top - 24 },
    { x: box.right + 8, y: box.bottom + 24 },
  ]);
  corners.push({ x: -half, y: -20 }, { x: half, y: 40 });
  return { places, regions, trunks, bounds: boxAround(corners) };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { height }) => sum + height + gap / 2,
    blocks.length > 0 ? gap / 2 : 0,
  );
}

function directionOf(side: Side, shape: Shape, isRightToLeft: boolean): Point {
  const start = isRightToLeft ? 1 : -1;
  switch (side) {
    case 'needs':
      return shape === 'wide' ? { x: start, y: 0 } : { x: 0, y: -1 };
    case 'leads':
      return shape === 'wide' ? { x: -start, y: 0 } : { x: 0, y: 1 };
    case 'related':
      return { x: 0, y: -1 };
    case 'contrast':
      return { x: 0, y: 1 };
  }
}

/** @returns what stands on a side, the nearest first. */
function blocksOf({ nodes, near }: Neighbourhood, side: Side, shape: Shape): Block[] {
  return [1, 2].flatMap((distance): Block[] => {
    const own = nodes.flatMap((_, index) => {
      const place = near[index];
      return place?.side === side && place.distance === distance ? [index] : [];
    });
    if (own.length === 0) return [];
    const widths = new Map(own.map((node) => [node, widthOf(nodes[node]?.name ?? '')]));
    const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
    const isBeside = shape === 'wide' && (side === 'needs' || side === 'leads');
    // A few stand below each other, many in a block; above and below, lines are longer.
    const even = Math.sqrt(total * lineHeight * (isBeside ? 1.6 : 3.4));
    const most = isBeside ? (own.length < 6 ? 1 : even) : Math.max(even, 600);
    const width = shape === 'tall' ? tallWidth : most;
    // Lines of about the same length.
    const count = Math.ceil(total / width);
    return [inLines(own, widths, Math.min(width, total / count + beside + 60))];
  });
}

function widthOf(name: string): number {
  return name.length * letterWidth + beside;
}

/** Divides names into lines. */
function inLines(own: readonly number[], widths: ReadonlyMap<number, number>, most: number): Block {
  const lines: { nodes: number[]; width: number }[] = [];
  for (const node of own) {
    const width = widths.get(node) ?? 0;
    const line = lines.at(-1);
    if (line && line.width + width <= most) {
      line.nodes.push(node);
      line.width += width;
    } else lines.push({ nodes: [node], width });
  }
  return {
    lines,
    width: Math.max(...lines.map(({ width }) => width)) + 2 * padding,
    height: lines.length * lineHeight + padding,
  };
}

function fill({ lines, height }: Block, at: Point, places: Point[], isRightToLeft: boolean): void {
  const sign = isRightToLeft ? -1 : 1;
  lines.forEach(({ nodes, width }, row) => {
    // A line's names share it evenly, in the order in which they are read.
    const share = width / nodes.length;
    nodes.forEach((node, column) => {
      places[node] = {
        x: at.x + sign * ((column + 0.5) * share - width / 2),
        y: at.y - height / 2 + padding + dotDepth + row * lineHeight,
      };
    });
  });
}

/** @param down whether it stands below the middle, from which lines come: its name is on the other side. */
function regionOf(side: Side, boxes: readonly Box[], down: number): Region {
  const corners = boxes.flatMap(({ left, top, right, bottom }) => [
    { x: left, y: top },
    { x: right, y: bottom },
  ]);
  const box = boxAround(corners);
  return {
    key: side,
    outline: boxes.map(roundedBox).join(''),
    box,
    middle: { x: (box.left + box.right) / 2, y: down > 0 ? box.bottom + 18 : box.top - 9 },
  };
}

function roundedBox({ left, top, right, bottom }: Box): string {
  const radius = 14;
  const x = Math.round(right - left) - 2 * radius;
  const y = Math.round(bottom - top) - 2 * radius;
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return [
    `M${Math.round(left) + radius} ${Math.round(top)}h${x}`,
    `${corner(radius, radius)}v${y}`,
    `${corner(-radius, radius)}h${-x}`,
    `${corner(-radius, -radius)}v${-y}`,
    `${corner(radius, -radius)}Z`,
  ].join('');
}
