import { useMemo } from 'preact/hooks';
import { text } from '../../../browser/text.ts';
import { categoryName, headword, levelName } from '../../../components/category-label.ts';
import type { MapNode } from '../../../engine/map/graph.ts';
import { regionTint, subjectColors } from '../../../engine/map/palette.ts';
import type { Category } from '../../../glossary/categories.ts';
import { isSubject, titleLines } from './region-name.ts';
import type { Choice, ShownMap } from './shown-map.ts';

type Props = { readonly map: ShownMap };

/** @returns a subject's colour on the ground that is shown. */
export function subjectColor(category: Category, dark: boolean): string {
  return subjectColors[category][dark ? 'dark' : 'light'];
}

/** The subjects, or the sides of an entry, as areas. */
export function Regions({ map, dark }: Props & { readonly dark: boolean }) {
  return useMemo(
    () =>
      map.layout.regions.map(({ key, outline }) => (
        <path
          key={key}
          class="map-region"
          d={outline}
          {...(isSubject(key)
            ? {
                fill: subjectColor(key, dark),
                stroke: subjectColor(key, dark),
                'fill-opacity': regionTint,
                'stroke-opacity': 0.28,
              }
            : { 'data-side': key })}
        />
      )),
    [map, dark],
  );
}

/** The names of the regions. */
export function Titles({ map, dark }: Props & { readonly dark: boolean }) {
  return useMemo(
    () => (
      // It has no focus; Biome takes all groups of drawings for controls.
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: see above
      <g aria-hidden="true">
        {map.layout.regions.map(({ key }) => {
          const lines = titleLines(key);
          return (
            <g key={key} class={map.isNear ? 'map-title of-side' : 'map-title'}>
              {lines.map((line, index) => (
                <text
                  key={line}
                  y={map.isNear ? 0 : (index - (lines.length - 1) / 2) * 20 + 6}
                  {...(isSubject(key) && { fill: subjectColor(key, dark) })}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </g>
    ),
    [map, dark],
  );
}

/** An entry's place, which can have the focus. It is pointed at by its surroundings as well. */
export function Dots({
  map,
  choice,
  known,
  dark,
  selected,
}: Props & {
  readonly choice: Choice;
  readonly known: ReadonlySet<string>;
  readonly dark: boolean;
  readonly selected: number | undefined;
}) {
  const stop = selected ?? firstShown(map, choice);
  return useMemo(
    () => (
      <g class="map-dots">
        {map.graph.nodes.map((node, index) => {
          const isShown = choice.isShown(index);
          const isKnown = known.has(node.id);
          const color = subjectColor(node.category, dark);
          return (
            // A real button cannot be part of a drawing.
            // biome-ignore lint/a11y/useSemanticElements: see above
            <circle
              key={node.id}
              class={isKnown ? 'map-dot is-known' : 'map-dot'}
              role="button"
              tabindex={index === stop ? 0 : -1}
              aria-label={dotLabel(node, isKnown)}
              aria-pressed={index === selected}
              aria-hidden={!isShown || undefined}
              data-node={index}
              data-off={!isShown || undefined}
              fill={color}
              stroke={color}
            />
          );
        })}
      </g>
    ),
    [map, choice, known, dark, selected, stop],
  );
}

/** The entries' names, each shown where there is room for it. */
export function Names({ map }: Props) {
  return useMemo(
    () => (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: as with titles
      <g class={map.isNear ? 'map-names is-near' : 'map-names'} aria-hidden="true">
        {map.graph.nodes.map((node) => (
          <g key={node.id} class="map-name">
            <text lang="en" y={map.isNear ? 15 : 13}>
              {map.isNear ? headword(node) : node.name}
            </text>
            {map.isNear && (
              <text class="of-subject" y={29}>
                {categoryName(node.category)}
              </text>
            )}
          </g>
        ))}
      </g>
    ),
    [map],
  );
}

function dotLabel(node: MapNode, isKnown: boolean): string {
  const parts = [headword(node), categoryName(node.category), levelName(node.level)];
  return [...parts, ...(isKnown ? [text('progress_known')] : [])].join(', ');
}

/** The first stop of Tab: the most central of the entries that are shown. */
function firstShown({ graph, isNear }: ShownMap, { isShown }: Choice): number {
  if (isNear) return 0;
  let best = -1;
  graph.nodes.forEach(({ weight }, node) => {
    if (isShown(node) && weight > (graph.nodes[best]?.weight ?? -1)) best = node;
  });
  return best;
}
