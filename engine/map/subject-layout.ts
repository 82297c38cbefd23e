import { forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import type { Category } from '../../glossary/categories.ts';
import { type Circle, keepApart } from './collision.ts';
import type { MapGraph } from './graph.ts';

/** A subject's place in the field: a circle. */
export type Subject = {
  readonly category: Category;
  /** How many entries it has. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

type Bond = { readonly source: number; readonly target: number; readonly share: number };

/** The share of a subject's circle that one entry takes, as a length in the map's units. */
const side = 24;

/** The space between two subjects, in the map's units. */
const gap = 16;

const steps = 200;
const attempts = 16;

/**
 * Places subjects side by side, those with many links between them next to each other. Of several
 * arrangements, it takes the one with the shortest ways.
 */
export function placeSubjects({ nodes, links }: MapGraph): Subject[] {
  const categories = [...new Set(nodes.map(({ category }) => category))].sort();
  const at = new Map(categories.map((category, index) => [category, index]));
  const counts = categories.map(
    (category) => nodes.filter((node) => node.category === category).length,
  );
  const radii = counts.map((count) => (side * Math.sqrt(count)) / 2 + gap / 2);
  const shared = new Map<string, number>();
  for (const { kind, from, to } of links) {
    const ends = [from, to].map((node) => at.get(nodes[node]?.category as Category) ?? 0);
    const [a = 0, b = 0] = ends.sort((x, y) => x - y);
    if (a === b) continue;
    const key = `${a} ${b}`;
    shared.set(key, (shared.get(key) ?? 0) + (kind === 'requires' ? 3 : 1));
  }
  const bonds = [...shared].map(([key, sum]): Bond => {
    const [source = 0, target = 0] = key.split(' ').map(Number);
    return {
      source,
      target,
      share: sum / Math.sqrt((counts[source] ?? 1) * (counts[target] ?? 1)),
    };
  });
  let best = { cost: Number.POSITIVE_INFINITY, circles: [] as readonly Circle[] };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const circles = arranged(radii, bonds, attempt);
    const cost = costOf(circles, bonds);
    if (cost < best.cost) best = { cost, circles };
  }
  return categories.map((category, index) => {
    const { x = 0, y = 0, radius = 0 } = best.circles[index] ?? {};
    return { category, count: counts[index] ?? 0, x, y, radius: radius - gap / 2 };
  });
}

function arranged(radii: readonly number[], bonds: readonly Bond[], attempt: number): Circle[] {
  const circles: Circle[] = radii.map((radius, index) => {
    // Another permutation of places on a ring for each attempt.
    const angle =
      ((index * (2 * attempt + 1)) / radii.length + index * attempt * 0.13) * 2 * Math.PI;
    return { radius, x: 260 * Math.cos(angle), y: 260 * Math.sin(angle) };
  });
  const most = Math.max(0, ...bonds.map(({ share }) => share));
  forceSimulation(circles)
    .stop()
    .alphaDecay(1 - 0.01 ** (1 / steps))
    .force(
      'bonds',
      forceLink<Circle, { source: number; target: number; share: number }>(
        bonds.map((bond) => ({ ...bond })),
      )
        .distance(({ source, target }) => radiusOf(source) + radiusOf(target))
        .strength(({ share }) => (0.25 * share) / most),
    )
    .force('x', forceX<Circle>(0).strength(0.06))
    .force('y', forceY<Circle>(0).strength(0.06))
    .force('apart', keepApart(circles))
    .force('apart again', keepApart(circles))
    .tick(steps);
  return circles;
}

/** d3 replaces the ends of links, given by their positions, by the circles themselves. */
function radiusOf(end: unknown): number {
  return typeof end === 'object' && end !== null && 'radius' in end ? Number(end.radius) : 0;
}

/** Long ways between subjects with many links, overlaps, and a map far from round are bad. */
function costOf(circles: readonly Circle[], bonds: readonly Bond[]): number {
  const ways = bonds.reduce((sum, { source, target, share }) => {
    return sum + share * distance(circles[source], circles[target]);
  }, 0);
  const spread = circles.reduce((sum, { x = 0, y = 0 }) => sum + Math.hypot(x, y) ** 2, 0);
  return ways + spread / 2_000;
}

function distance(a: Circle | undefined, b: Circle | undefined): number {
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
}
