import type { MapGraph } from '../../../engine/map/graph.ts';
import type { Shape } from '../../../engine/map/layout.ts';
import type { Neighbourhood } from '../../../engine/map/neighbours.ts';

/** What is to be laid out. */
export type LayoutRequest =
  | { readonly kind: 'field'; readonly graph: MapGraph; readonly shape: Shape }
  | {
      readonly kind: 'neighbourhood';
      readonly graph: Neighbourhood;
      readonly shape: Shape;
      readonly isRightToLeft: boolean;
    };
