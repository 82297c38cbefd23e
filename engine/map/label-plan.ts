import { dotRadius, nearDotRadius } from './dots.ts';
import type { MapGraph } from './graph.ts';
import { type Label, type PlacedLabel, placeLabels } from './labels.ts';
import type { MapLayout } from './layout.ts';
import type { Size } from './view.ts';

/** From where on the names on a map are shown. */
export type LabelPlan = {
  /** For each node's name: the lowest scale, and its middle seen from the dot, in CSS pixels. */
  readonly names: readonly PlacedLabel[];
  /**
   * How many times larger than the whole each name needs the map, by how central its node is in its
   * subject. It keeps maps calm that would have room for more.
   */
  readonly closeness: readonly number[];
};

/** How far names keep from each other, in CSS pixels: on the whole field, and where they stand in lines. */
const apart = { width: 10, height: 2 } as const;
const nearApart = { width: 4, height: 1 } as const;

/** How many names a subject has on the whole map. */
const atFirst = 3;

/** The space between a dot and its name, in CSS pixels. */
const below = 3;

/**
 * @param sizes the size of each node's name on the screen, in CSS pixels.
 * @param isShown whether a node is among those that the reader has chosen.
 * @param isQuiet whether only the most central nodes have names at first.
 * @param titles the sizes of the names of regions, if they stand in their middle. They come first.
 */
export function planLabels(
  { nodes }: MapGraph,
  { places, regions }: MapLayout,
  sizes: readonly Size[],
  isShown: (node: number) => boolean,
  isQuiet: boolean,
  titles: readonly Size[] | undefined,
): LabelPlan {
  const order = nodes
    .map((_, node) => node)
    .filter(isShown)
    .sort((a, b) => (nodes[b]?.weight ?? 0) - (nodes[a]?.weight ?? 0) || a - b);
  const closeness = new Array<number>(nodes.length).fill(0);
  const ranks = new Map<string, number>();
  for (const node of isQuiet ? order : []) {
    const category = nodes[node]?.category ?? '';
    const rank = ranks.get(category) ?? 0;
    ranks.set(category, rank + 1);
    closeness[node] = rank < atFirst ? 0 : Math.sqrt((rank + 1) / atFirst);
  }
  const first = (titles ?? []).map((size, index): Label => {
    const at = regions[index]?.middle ?? { x: 0, y: 0 };
    return { at, offsets: [{ x: 0, y: 0 }], size: padded(size, apart) };
  });
  const labels = order.map((node): Label => {
    const size = sizes[node] ?? { width: 0, height: 0 };
    const y = radiusOf(nodes[node]?.weight ?? 0, titles !== undefined) + below + size.height / 2;
    const offsets = titles
      ? [
          { x: 0, y },
          { x: 0, y: -y },
        ]
      : [{ x: 0, y }];
    return {
      at: places[node] ?? { x: 0, y: 0 },
      offsets,
      size: padded(size, titles ? apart : nearApart),
    };
  });
  const placed = placeLabels([...first, ...labels]).slice(first.length);
  const never = { scale: Number.POSITIVE_INFINITY, offset: { x: 0, y: 0 } };
  const names = new Array<PlacedLabel>(nodes.length).fill(never);
  order.forEach((node, index) => {
    names[node] = placed[index] ?? never;
  });
  return { names, closeness };
}

/** On the whole field, dots grow as one zooms in; a size in between stands for all. */
function radiusOf(weight: number, isField: boolean): number {
  return isField ? dotRadius({ weight }, 1.5) : nearDotRadius({ weight });
}

function padded({ width, height }: Size, by: Size): Size {
  return { width: width + by.width, height: height + by.height };
}
