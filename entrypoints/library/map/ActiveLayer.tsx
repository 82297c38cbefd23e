import { headword } from '../../../components/category-label.ts';
import { arrowTip, curve } from '../../../engine/map/curves.ts';
import { dotRadius, nearDotRadius } from '../../../engine/map/dots.ts';
import type { LinkKind } from '../../../engine/map/graph.ts';
import { placeLabels } from '../../../engine/map/labels.ts';
import type { Neighbour } from '../../../engine/map/neighbours.ts';
import { subjectColor } from './BaseLayers.tsx';
import type { ShownMap } from './shown-map.ts';

/** The space between a link and the dots at its ends, in CSS pixels. */
const gap = 4;
const tipSize = 8;

/** Above everything else: an entry that is looked at, its links and its neighbours. */
export function ActiveLayer({
  map,
  kinds,
  known,
  dark,
  active,
  isFocused,
  scale,
  closeness,
}: {
  readonly map: ShownMap;
  readonly kinds: ReadonlySet<LinkKind>;
  readonly known: ReadonlySet<string>;
  readonly dark: boolean;
  /** The entry's position. */
  readonly active: number;
  readonly isFocused: boolean;
  readonly scale: number;
  /** How many times larger than the whole the map is drawn. */
  readonly closeness: number;
}) {
  const { graph, layout, isNear } = map;
  const linked = (map.neighbours[active] ?? []).filter(({ link }) => kinds.has(link.kind));
  const at = (node: number) => {
    const { x = 0, y = 0 } = layout.places[node] ?? {};
    return { x: x * scale, y: y * scale };
  };
  const radiusOf = (node: number) => {
    const own = graph.nodes[node] ?? { weight: 0 };
    return isNear ? nearDotRadius(own) : dotRadius(own, closeness);
  };
  const shown = [active, ...linked.map(({ node }) => node)];
  const center = at(active);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it has the focus
    <g class="map-active" aria-hidden="true">
      {!(isNear && active === 0) &&
        linked.map((neighbour) => (
          <ActiveLink
            key={`${neighbour.link.kind} ${neighbour.node}`}
            neighbour={neighbour}
            at={at}
            radiusOf={radiusOf}
          />
        ))}
      {shown.map((node) => {
        const { id, category = 'works' } = graph.nodes[node] ?? {};
        const { x, y } = at(node);
        const color = subjectColor(category, dark);
        return (
          <circle
            key={id}
            class={id && known.has(id) ? 'map-near-dot is-known' : 'map-near-dot'}
            cx={x}
            cy={y}
            r={radiusOf(node)}
            fill={color}
            stroke={color}
          />
        );
      })}
      <circle class="map-ring" cx={center.x} cy={center.y} r={radiusOf(active) + 3.5} />
      {isFocused && (
        <circle class="map-focus" cx={center.x} cy={center.y} r={radiusOf(active) + 7.5} />
      )}
      {!isNear && <ActiveNames nodes={shown} map={map} at={at} radiusOf={radiusOf} />}
    </g>
  );
}

type Places = (node: number) => { readonly x: number; readonly y: number };

function ActiveLink({
  neighbour: { link },
  at,
  radiusOf,
}: {
  readonly neighbour: Neighbour;
  readonly at: Places;
  readonly radiusOf: (node: number) => number;
}) {
  const [from, to] = [at(link.from), at(link.to)];
  const end = radiusOf(link.to) + gap;
  const hasTip = link.kind === 'requires';
  const gaps = { start: radiusOf(link.from) + gap, end: hasTip ? end + tipSize - 1 : end };
  return (
    <>
      <path class={`map-link of-${link.kind}`} d={curve(from, to, gaps)} />
      {hasTip && <path class="map-tip" d={arrowTip(from, to, end, tipSize)} />}
    </>
  );
}

/** The names of the entry and of its neighbours, as far as there is room. */
function ActiveNames({
  nodes,
  map,
  at,
  radiusOf,
}: {
  readonly nodes: readonly number[];
  readonly map: ShownMap;
  readonly at: Places;
  readonly radiusOf: (node: number) => number;
}) {
  const placed = placeLabels(
    nodes.map((node, index) => {
      const letters = map.graph.nodes[node]?.name.length ?? 0;
      return {
        at: at(node),
        offsets: [{ x: 0, y: radiusOf(node) + 10 }],
        size: { width: letters * (index === 0 ? 7.6 : 6.4) + 8, height: 16 },
      };
    }),
  );
  return nodes.map((node, index) => {
    const own = map.graph.nodes[node];
    const { x, y } = at(node);
    if (!own || (placed[index]?.scale ?? 0) > 1) return null;
    return (
      <text
        key={own.id}
        class={index === 0 ? 'map-active-name' : 'map-near-name'}
        lang="en"
        x={x}
        y={y + radiusOf(node) + (index === 0 ? 17 : 13)}
      >
        {index === 0 ? headword(own) : own.name}
      </text>
    );
  });
}
