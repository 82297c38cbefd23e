import type { LinkKind, MapGraph, MapLink } from './graph.ts';

/** What a neighbour is to an entry; in the order in which neighbours are listed. */
export const sides = ['needs', 'leads', 'contrast', 'related'] as const;
export type Side = (typeof sides)[number];

/** A linked entry, seen from another. */
export type Neighbour = {
  /** Its position in the graph. */
  readonly node: number;
  readonly side: Side;
  readonly link: MapLink;
};

/** The neighbours of each node, most central first within a side. */
export type Neighbours = readonly (readonly Neighbour[])[];

/** @returns the neighbours of all nodes of a graph, by position. */
export function neighboursOf({ nodes, links }: MapGraph): Neighbours {
  const all: Neighbour[][] = nodes.map(() => []);
  for (const link of links) {
    const { kind, from, to } = link;
    all[from]?.push({ node: to, side: kind === 'requires' ? 'leads' : kind, link });
    all[to]?.push({ node: from, side: kind === 'requires' ? 'needs' : kind, link });
  }
  const weight = (node: number) => nodes[node]?.weight ?? 0;
  for (const each of all) {
    each.sort(
      (a, b) =>
        sides.indexOf(a.side) - sides.indexOf(b.side) ||
        weight(b.node) - weight(a.node) ||
        a.node - b.node,
    );
  }
  return all;
}

/** An entry near another one. */
export type NearNode = {
  /** Its position in the whole graph. */
  readonly node: number;
  /** How many links away it is: 0 for the centre itself. */
  readonly distance: number;
  /** By which side of the centre the shortest way to it begins; nothing for the centre. */
  readonly side: Side | undefined;
};

/** An entry's neighbourhood: a graph of its own, whose first node is the centre. */
export type Neighbourhood = MapGraph & { readonly near: readonly NearNode[] };

/**
 * Cuts an entry's neighbourhood out of a graph. Of links further out, only those of needs count, so
 * that two steps lead to the field's structure and not to everything.
 *
 * @param center the entry's position in the graph.
 * @param depth how many links away nodes may be, at least 1.
 * @param kinds which links count; the others are left out.
 */
export function neighbourhoodOf(
  graph: MapGraph,
  neighbours: Neighbours,
  center: number,
  depth: number,
  kinds: ReadonlySet<LinkKind>,
): Neighbourhood {
  const near: NearNode[] = [{ node: center, distance: 0, side: undefined }];
  const places = new Map([[center, 0]]);
  for (let index = 0; index < near.length; index++) {
    const { node, distance, side } = near[index] as NearNode;
    if (distance >= depth) continue;
    for (const next of neighbours[node] ?? []) {
      if (!kinds.has(next.link.kind) || places.has(next.node)) continue;
      if (distance > 0 && !continues(side, next)) continue;
      places.set(next.node, near.length);
      near.push({ node: next.node, distance: distance + 1, side: side ?? next.side });
    }
  }
  const nodes = near.flatMap(({ node }) => graph.nodes[node] ?? []);
  const links = graph.links.flatMap(({ kind, from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined || !kinds.has(kind)) return [];
    return [{ kind, from: start, to: end }];
  });
  return { nodes, links, near };
}

/** What is needed leads on to what that needs, what builds on the centre to what builds on that. */
function continues(side: Side | undefined, { side: next }: Neighbour): boolean {
  if (side === 'needs' || side === 'leads') return next === side;
  return next === 'needs';
}
