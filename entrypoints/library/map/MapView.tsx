import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bundledArticles } from '../../../browser/bundled-articles.ts';
import { here } from '../../../browser/settings/settings-store.ts';
import { text } from '../../../browser/text.ts';
import { headword } from '../../../components/category-label.ts';
import { useSettings } from '../../../components/use-settings.ts';
import { useDark } from '../../../components/use-theme.ts';
import './map.css';
import './map-panel.css';
import './map-picture.css';
import { everything } from '../../../engine/articles/entry-filter.ts';
import { centeredOn, viewOf } from '../../../engine/map/view.ts';
import type { Category } from '../../../glossary/categories.ts';
import type { ViewProps } from '../view-props.ts';
import type { Camera } from './camera.ts';
import { coveredByPanel, keepClear } from './keep-clear.ts';
import { type Form, MapBar } from './MapBar.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPanel } from './MapPanel.tsx';
import { MapPicture } from './MapPicture.tsx';
import { MapTree } from './MapTree.tsx';
import { type FileFormat, savePicture } from './save-picture.ts';
import { useChoice } from './use-choice.ts';
import { useShownMap } from './use-shown-map.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** How much larger than the whole field a map is drawn around what was searched for. */
const close = 3.2;

/** The legend stands below the map. */
const uncovered = { left: 0, top: 0, right: 0, bottom: 34 };

/** A map of the whole field, or of one entry's neighbourhood, as a picture and as a list. */
export function MapView({ place, go }: Pick<ViewProps<'map'>, 'place' | 'go'>) {
  const center = place.id;
  const onCenter = (id: string | undefined) => go({ kind: 'map', id });
  const known = useKnown();
  const dark = useDark();
  const stage = useRef<HTMLDivElement>(null);
  const camera = useRef<Camera>(null);
  const [form, setForm] = useState<Form>('picture');
  const [selected, setSelected] = useState(firstSelected(center));
  useEffect(() => setSelected(firstSelected(center)), [center]);
  const shown = useShownMap(center);
  const { map, field } = shown;
  const { graph, neighbours } = map ?? shown;
  const { choice, found, query, subject, setQuery, setSubject } = useChoice(graph, shown.kinds);
  const positions = useMemo(
    () => new Map(graph.nodes.map(({ id }, index) => [id, index])),
    [graph],
  );
  const at = selected === undefined ? undefined : positions.get(selected);
  const article = selected === undefined ? undefined : bundledArticles().get(selected);
  const select = (id: string | undefined) => {
    setSelected(id);
    const spot = id === undefined ? undefined : map?.layout.places[positions.get(id) ?? -1];
    if (spot && camera.current && stage.current) keepClear(camera.current, spot, stage.current);
  };
  const goTo = (id: string) => {
    setSelected(id);
    setQuery('');
    const node = positions.get(id);
    const spot = node === undefined ? undefined : map?.layout.places[node];
    // What is not near the entry in the middle is shown on the whole map.
    if (!spot) onCenter(undefined);
    else if (camera.current) {
      const scale = Math.max(camera.current.view().scale, camera.current.whole().scale * close);
      camera.current.fly(centeredOn(spot, scale, camera.current.stage().size));
    }
  };
  const showSubject = (next: Category | undefined) => {
    setSubject(next);
    const region = map?.layout.regions.find(({ key }) => key === next);
    if (region && camera.current) {
      camera.current.fly(viewOf(region.box, camera.current.stage().size, 48));
    } else if (next === undefined) camera.current?.showAll();
  };
  const save = (format: FileFormat) => {
    const svg = stage.current?.querySelector<SVGSVGElement>('.map-picture');
    const name = center ? `gloss-map-${center}` : 'gloss-map';
    const middle = center === undefined ? undefined : bundledArticles().get(center);
    const title = middle ? headword(middle) : text('library_map');
    if (svg) void savePicture(svg, name, title, format);
  };
  return (
    <div class="map-view">
      <MapBar
        query={query}
        found={found}
        subject={subject}
        form={form}
        isNear={center !== undefined}
        onQuery={setQuery}
        onPick={goTo}
        onSubject={showSubject}
        onForm={setForm}
        onWhole={() => onCenter(undefined)}
        onSave={save}
      />
      <div class={`map-stage is-${form}`} ref={stage}>
        <p class="visually-hidden" id="map-keys">
          {text('map_keys')}
        </p>
        <p class="map-state" role="status">
          {shown.state === 'drawing' && text('map_drawing')}
          {shown.state === 'failed' && text('map_failed')}
        </p>
        <p class="map-lost" role="status">
          {center !== undefined && !bundledArticles().has(center) && text('no_such_entry')}
        </p>
        {map && form === 'picture' && (
          <MapPicture
            map={map}
            choice={choice}
            known={known}
            dark={dark}
            selected={at}
            covered={
              map.isNear && article && stage.current ? coveredByPanel(stage.current) : uncovered
            }
            camera={camera}
            onSelect={(node) => select(node === undefined ? undefined : graph.nodes[node]?.id)}
          />
        )}
        {(form === 'list' || shown.state === 'failed') && (
          <MapTree
            graph={graph}
            neighbours={neighbours}
            choice={choice}
            known={known}
            selected={at}
            onSelect={(node) => setSelected(graph.nodes[node]?.id)}
          />
        )}
        <MapLegend
          kinds={shown.kinds}
          hasKnown={known.size > 0}
          depth={center === undefined ? undefined : shown.depth}
          onKinds={shown.setKinds}
          onDepth={shown.setDepth}
        />
        {form === 'picture' && <ZoomButtons camera={camera} />}
        {article && (
          <MapPanel
            key={article.id}
            article={article}
            linked={field.neighbours[field.positions.get(article.id) ?? -1] ?? []}
            isKnown={known.has(article.id)}
            isCenter={article.id === center}
            nameOf={(node) => field.graph.nodes[node]?.name ?? ''}
            onSelect={(node) => select(field.graph.nodes[node]?.id)}
            onOpen={() => go({ kind: 'entry', id: article.id, list: everything })}
            onCenter={() => onCenter(article.id)}
            onClose={() => select(undefined)}
          />
        )}
      </div>
    </div>
  );
}

/** In narrow windows, the panel would cover half of the map before it is seen. */
function firstSelected(center: string | undefined): string | undefined {
  return innerWidth > 720 ? center : undefined;
}

/** @returns the ids of the terms that the reader knows. */
function useKnown(): ReadonlySet<string> {
  const ids = useSettings(here())?.settings.knownTerms;
  return useMemo(() => new Set(ids), [ids]);
}
