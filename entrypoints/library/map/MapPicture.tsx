import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import { nearestNode } from '../../../engine/map/nearest.ts';
import { type Box, revealed, toMap } from '../../../engine/map/view.ts';
import { ActiveLayer } from './ActiveLayer.tsx';
import { Dots, Names, Regions, Titles } from './BaseLayers.tsx';
import { type Camera, createCamera } from './camera.ts';
import { createDraw, type Draw } from './drawing.ts';
import { Links } from './Links.tsx';
import { onMapKey } from './map-keys.ts';
import { planOf } from './plan.ts';
import { followPointers } from './pointer.ts';
import type { Choice, ShownMap } from './shown-map.ts';
import { useHover } from './use-hover.ts';

/** How far from a dot's middle it can be pointed at, in CSS pixels. */
const reach = { fine: 16, coarse: 26 } as const;

/** How much larger than as laid out a map is drawn at most, before the reader zooms in. */
const closest = 1.25;

/** How small a neighbourhood is drawn at first, at most: its names are to be read. */
const nearest = 0.85;

/** A map, drawn. The mouse, fingers and keys move it; each entry can have the focus. */
export function MapPicture({
  map,
  choice,
  known,
  dark,
  selected,
  covered,
  camera: shared,
  onSelect,
}: {
  readonly map: ShownMap;
  readonly choice: Choice;
  readonly known: ReadonlySet<string>;
  readonly dark: boolean;
  /** The position of the node that is selected. */
  readonly selected: number | undefined;
  /** How much of the window is covered when the map is first shown. */
  readonly covered: Box;
  /** Where the camera is left for others to use. */
  readonly camera: RefObject<Camera | null>;
  readonly onSelect: (node: number | undefined) => void;
}) {
  const surface = useRef<SVGSVGElement>(null);
  const draw = useRef<Draw>(() => undefined);
  const [zoom, setZoom] = useState({ scale: 1, closeness: 1 });
  const [hovered, hover] = useHover();
  const [focused, setFocused] = useState<number>();
  const plan = useMemo(() => planOf(map, choice), [map, choice]);
  const latest = useRef({ map, choice, covered, onSelect });
  latest.current = { map, choice, covered, onSelect };

  useEffect(() => {
    const svg = surface.current;
    if (!svg) return undefined;
    const mounted = new AbortController();
    const { signal } = mounted;
    const sizeOf = () => ({ width: svg.clientWidth || 1, height: svg.clientHeight || 1 });
    const { bounds } = latest.current.map.layout;
    const camera = createCamera(
      {
        bounds,
        size: sizeOf(),
        closest,
        covered: latest.current.covered,
        farthest: latest.current.map.isNear ? nearest : 0,
      },
      (view, whole) => {
        draw.current(view, whole, camera.stage().size);
        const closeness = view.scale / whole.scale;
        setZoom((before) => {
          const isSame = before.scale === view.scale && before.closeness === closeness;
          return isSame ? before : { scale: view.scale, closeness };
        });
      },
      signal,
    );
    shared.current = camera;
    const nodeAt = (at: { x: number; y: number }, far: number) => {
      const view = camera.view();
      const { layout } = latest.current.map;
      const { isShown } = latest.current.choice;
      return nearestNode(layout.places, toMap(view, at), far / view.scale, isShown);
    };
    followPointers(
      svg,
      camera,
      {
        onClick: (at, isCoarse) =>
          latest.current.onSelect(nodeAt(at, isCoarse ? reach.coarse : reach.fine)),
        onHover: (at) => {
          const node = at && nodeAt(at, reach.fine);
          hover(node);
          svg.toggleAttribute('data-pointing', node !== undefined);
        },
      },
      signal,
    );
    const observer = new ResizeObserver(() => {
      const size = sizeOf();
      svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
      camera.enter({ ...camera.stage(), size }, true);
    });
    observer.observe(svg);
    signal.addEventListener('abort', () => observer.disconnect());
    return () => mounted.abort();
  }, [shared, hover]);

  useLayoutEffect(() => {
    const svg = surface.current;
    if (!svg) return;
    const all = (selector: string) => [...svg.querySelectorAll(selector)];
    const [scaled, fixed] = all('.map-scaled, .map-fixed');
    if (!scaled || !fixed) return;
    const [dots, names] = [all('.map-dot'), all('.map-name')];
    draw.current = createDraw({ scaled, fixed, dots, names, titles: all('.map-title') }, map, plan);
    const camera = shared.current;
    if (camera) draw.current(camera.view(), camera.whole(), camera.stage().size);
  }, [map, plan, shared]);

  useLayoutEffect(() => {
    const camera = shared.current;
    const { covered: now } = latest.current;
    hover(undefined);
    setFocused(undefined);
    const { bounds } = map.layout;
    const stage = { bounds, covered: now, farthest: map.isNear ? nearest : 0 };
    camera?.enter({ ...camera.stage(), ...stage }, false);
  }, [map.layout, map.isNear, shared, hover]);

  const active = hovered ?? focused ?? selected ?? (map.isNear ? 0 : undefined);
  const isDimmed = active !== undefined && !(map.isNear && active === 0);
  return (
    <svg
      class="map-picture"
      ref={surface}
      role="application"
      aria-label={text('library_map')}
      aria-describedby="map-keys"
      tabindex={0}
      data-dimmed={isDimmed || undefined}
      data-roomy={zoom.scale > 0.97 || undefined}
      data-narrowed={choice.isNarrowed || undefined}
      onKeyDown={(event) => {
        const { current: camera } = shared;
        if (camera) onMapKey(event, map, choice, camera, onSelect);
      }}
      onFocusIn={({ target }) => {
        const node = nodeOf(target);
        setFocused(node);
        const place = node === undefined ? undefined : map.layout.places[node];
        const { current: camera } = shared;
        if (!camera || !place || !(target as Element).matches(':focus-visible')) return;
        const to = revealed(camera.view(), place, camera.stage().size);
        if (to.x !== camera.view().x || to.y !== camera.view().y) camera.fly(to);
      }}
      onFocusOut={() => setFocused(undefined)}
    >
      <g class="map-scaled">
        <Regions map={map} dark={dark} />
        <Links map={map} kinds={choice.kinds} />
      </g>
      <g class="map-fixed">
        <Dots map={map} choice={choice} known={known} dark={dark} selected={selected} />
        <Titles map={map} dark={dark} />
        {!map.isNear && <Names map={map} />}
        {active !== undefined && (
          <ActiveLayer
            map={map}
            kinds={choice.kinds}
            known={known}
            dark={dark}
            active={active}
            isFocused={active === focused}
            {...zoom}
          />
        )}
        {map.isNear && <Names map={map} />}
      </g>
    </svg>
  );
}

/** @returns the position of the node whose dot an element is. */
function nodeOf(target: EventTarget | null): number | undefined {
  const node = target instanceof Element ? target.getAttribute('data-node') : null;
  return node === null ? undefined : Number(node);
}
