import type { LinkKind, MapGraph } from '../../../engine/map/graph.ts';
import type { MapLayout } from '../../../engine/map/layout.ts';
import type { Neighbours } from '../../../engine/map/neighbours.ts';

/** A map that is shown: the whole field, or the neighbourhood of an entry. */
export type ShownMap = {
  readonly graph: MapGraph;
  readonly neighbours: Neighbours;
  readonly layout: MapLayout;
  /** Whether it is a neighbourhood; its first node is then its centre. */
  readonly isNear: boolean;
};

/** What the reader has chosen to see of a map. */
export type Choice = {
  readonly kinds: ReadonlySet<LinkKind>;
  /** Whether a node is among those chosen by subject and search. */
  readonly isShown: (node: number) => boolean;
  /** Whether any node is not. */
  readonly isNarrowed: boolean;
};
