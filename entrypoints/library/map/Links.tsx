import { useMemo } from 'preact/hooks';
import { curve } from '../../../engine/map/curves.ts';
import { type LinkKind, linkKinds, type MapLink } from '../../../engine/map/graph.ts';
import type { ShownMap } from './shown-map.ts';

/**
 * All links, faint, in a few paths, or those to all entries of a region as one. Those of an entry that is
 * looked at are drawn again above them.
 */
export function Links({
  map,
  kinds,
}: {
  readonly map: ShownMap;
  readonly kinds: ReadonlySet<LinkKind>;
}) {
  return useMemo(() => (map.isNear ? trunksOf(map) : linksOf(map, kinds)), [map, kinds]);
}

/** Of a neighbourhood, one line stands for the links to a region. */
function trunksOf({ layout: { trunks } }: ShownMap) {
  return trunks.map(({ kind, line, tip }) => (
    <g key={line} class="map-trunk">
      <path class={`map-link of-${kind}`} d={line} />
      {tip && <path class="map-tip" d={tip} />}
    </g>
  ));
}

function linksOf(map: ShownMap, kinds: ReadonlySet<LinkKind>) {
  return linkKinds
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) =>
      [true, false].map((isShort) => (
        <path
          key={`${kind} ${isShort}`}
          class={`map-links of-${kind}${isShort ? '' : ' is-long'}`}
          d={linksPath(map, kind, isShort)}
        />
      )),
    );
}

/** @param isShort whether to draw the links that are short, or the others, which are fainter. */
function linksPath(map: ShownMap, kind: LinkKind, isShort: boolean): string {
  const { places } = map.layout;
  return map.graph.links
    .filter((link) => link.kind === kind && isWithin(map, link) === isShort)
    .map(({ from, to }) => {
      const [start, end] = [places[from], places[to]];
      return start && end ? curve(start, end) : '';
    })
    .join('');
}

function isWithin({ graph: { nodes } }: ShownMap, { from, to }: MapLink): boolean {
  return nodes[from]?.category === nodes[to]?.category;
}
