import { useEffect, useMemo, useState } from 'preact/hooks';
import { bundledArticles } from '../../../browser/bundled-articles.ts';
import { type LinkKind, linkKinds, type MapGraph, mapOf } from '../../../engine/map/graph.ts';
import { type Neighbours, neighbourhoodOf, neighboursOf } from '../../../engine/map/neighbours.ts';
import type { LayoutRequest } from './layout-request.ts';
import type { ShownMap } from './shown-map.ts';
import { useLayout } from './use-layout.ts';

/** All entries, and where each is in the graph. */
type Field = {
  readonly graph: MapGraph;
  readonly neighbours: Neighbours;
  readonly positions: ReadonlyMap<string, number>;
};

let field: Field | undefined;

/** What is shown, and what the reader has chosen of it. */
export type Shown = {
  readonly field: Field;
  /** What is shown or about to be. */
  readonly graph: MapGraph;
  readonly neighbours: Neighbours;
  readonly state: 'drawing' | 'failed' | 'done';
  /** Nothing until the first map is laid out. */
  readonly map: ShownMap | undefined;
  readonly kinds: ReadonlySet<LinkKind>;
  readonly setKinds: (kinds: ReadonlySet<LinkKind>) => void;
  readonly depth: number;
  readonly setDepth: (depth: number) => void;
};

/** On the whole map, other links than these would cover it. */
const kindsOfField: ReadonlySet<LinkKind> = new Set(['requires']);
const kindsNearby: ReadonlySet<LinkKind> = new Set(linkKinds);

/** @param center the id of the entry whose neighbourhood is shown. */
export function useShownMap(center: string | undefined): Shown {
  const whole = wholeField();
  const at = center === undefined ? undefined : whole.positions.get(center);
  const isNear = at !== undefined;
  const [fieldKinds, setFieldKinds] = useState(kindsOfField);
  const [nearKinds, setNearKinds] = useState(kindsNearby);
  const [depth, setDepth] = useState(1);
  const shape = useShape();
  const kinds = isNear ? nearKinds : fieldKinds;
  const request = useMemo((): LayoutRequest => {
    if (at === undefined) return { kind: 'field', graph: whole.graph, shape };
    const graph = neighbourhoodOf(whole.graph, whole.neighbours, at, depth, nearKinds);
    const isRightToLeft = document.dir === 'rtl';
    return { kind: 'neighbourhood', graph, shape, isRightToLeft };
  }, [whole, at, depth, nearKinds, shape]);
  const layout = useLayout(request);
  const map = useMemo((): ShownMap | undefined => {
    if (layout.kind !== 'done') return undefined;
    const { request: made, layout: done } = layout;
    const { graph } = made;
    if (made.kind === 'field') {
      return { graph, neighbours: whole.neighbours, layout: done, isNear: false };
    }
    return { graph, neighbours: neighboursOf(graph), layout: done, isNear: true };
  }, [layout, whole]);
  const neighbours = useMemo(
    () => (request.kind === 'field' ? whole.neighbours : neighboursOf(request.graph)),
    [request, whole],
  );
  return {
    field: whole,
    graph: request.graph,
    neighbours,
    state: layout.kind,
    map,
    kinds,
    setKinds: isNear ? setNearKinds : setFieldKinds,
    depth,
    setDepth,
  };
}

function wholeField(): Field {
  if (!field) {
    const graph = mapOf(bundledArticles().values());
    const positions = new Map(graph.nodes.map(({ id }, index) => [id, index]));
    field = { graph, neighbours: neighboursOf(graph), positions };
  }
  return field;
}

/** @returns whether the window is wide or tall, kept up to date. */
function useShape(): 'wide' | 'tall' {
  const [query] = useState(() => matchMedia('(max-aspect-ratio: 4/5)'));
  const [isTall, setIsTall] = useState(query.matches);
  useEffect(() => {
    const mounted = new AbortController();
    query.addEventListener('change', () => setIsTall(query.matches), { signal: mounted.signal });
    return () => mounted.abort();
  }, [query]);
  return isTall ? 'tall' : 'wide';
}
