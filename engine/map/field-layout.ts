import { forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import type { Category } from '../../glossary/categories.ts';
import { type Circle, keepApart } from './collision.ts';
import type { LinkKind, MapGraph } from './graph.ts';
import { boxAround, type MapLayout, type Shape } from './layout.ts';
import { regionsAround } from './regions.ts';
import { placeSubjects, type Subject } from './subject-layout.ts';

/** The room of a node, as a radius in the map's units; central ones have more. */
const room = { least: 9.5, more: 9 } as const;

/** How strongly links pull, within a subject; links between subjects pull a fraction of that. */
const pull: Readonly<Record<LinkKind, number>> = { requires: 0.35, contrast: 0.12, related: 0.06 };
const pullAbroad = 0.12;

const steps = 140;

/** How far the map is stretched, to fit windows and the names beside the dots, which are wide. */
const stretch: Readonly<Record<Shape, { readonly x: number; readonly y: number }>> = {
  wide: { x: 1.28, y: 0.84 },
  tall: { x: 0.92, y: 1.16 },
};

type Body = Circle & { readonly home: Subject };

/**
 * Lays out the whole field: subjects side by side, near those that they have most to do with, and in
 * each its entries, by their links. The same graph always gives the same map.
 */
export function layOutField(graph: MapGraph, shape: Shape): MapLayout {
  const subjects = placeSubjects(graph);
  const bodies = startingPlaces(graph, subjects);
  const links = graph.links.map(({ kind, from, to }) => {
    const isAtHome = graph.nodes[from]?.category === graph.nodes[to]?.category;
    return { source: from, target: to, strength: pull[kind] * (isAtHome ? 1 : pullAbroad) };
  });
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.01 ** (1 / steps))
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body> & { strength: number }>(links)
        .distance(26)
        .strength(({ strength }) => strength),
    )
    .force('x', forceX<Body>(({ home }) => home.x).strength(0.07))
    .force('y', forceY<Body>(({ home }) => home.y).strength(0.07))
    .force('home', () => keepAtHome(bodies))
    .force('apart', keepApart(bodies))
    .force('apart again', keepApart(bodies));
  simulation.tick(steps);
  const places = bodies.map(({ x = 0, y = 0 }) => ({
    x: x * stretch[shape].x,
    y: y * stretch[shape].y,
  }));
  const groups = new Map(subjects.map(({ category }) => [category as string, [] as typeof places]));
  graph.nodes.forEach(({ category }, index) => {
    const place = places[index];
    if (place) groups.get(category)?.push(place);
  });
  const regions = regionsAround(groups);
  const corners = regions.flatMap(({ box }) => [
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ]);
  return { places, regions, trunks: [], bounds: boxAround(corners) };
}

/** The most central entries begin in the middle of their subject, the others around them in a spiral. */
function startingPlaces(graph: MapGraph, subjects: readonly Subject[]): Body[] {
  const homes = new Map<Category, Subject>(subjects.map((each) => [each.category, each]));
  const order = graph.nodes
    .map((_, index) => index)
    .sort((a, b) => (graph.nodes[b]?.weight ?? 0) - (graph.nodes[a]?.weight ?? 0) || a - b);
  const counts = new Map<Category, number>();
  const bodies: Body[] = [];
  for (const index of order) {
    const node = graph.nodes[index];
    const home = node && homes.get(node.category);
    if (!node || !home) continue;
    const count = counts.get(node.category) ?? 0;
    counts.set(node.category, count + 1);
    const angle = count * 2.399963;
    const away = home.radius * Math.sqrt((count + 0.5) / home.count);
    bodies[index] = {
      home,
      radius: room.least + room.more * node.weight,
      x: home.x + away * Math.cos(angle),
      y: home.y + away * Math.sin(angle),
    };
  }
  return bodies;
}

/** Links abroad pull entries towards the border of their subject, but never over it. */
function keepAtHome(bodies: readonly Body[]): void {
  for (const body of bodies) {
    const [x, y] = [(body.x ?? 0) - body.home.x, (body.y ?? 0) - body.home.y];
    const away = Math.hypot(x, y);
    const over = away - body.home.radius;
    if (over <= 0) continue;
    body.vx = (body.vx ?? 0) - (x / away) * over * 0.5;
    body.vy = (body.vy ?? 0) - (y / away) * over * 0.5;
  }
}
