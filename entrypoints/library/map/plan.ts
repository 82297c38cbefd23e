import { headword } from '../../../components/category-label.ts';
import { type LabelPlan, planLabels } from '../../../engine/map/label-plan.ts';
import type { Size } from '../../../engine/map/view.ts';
import { createMeasure } from './measure.ts';
import { titleLines } from './region-name.ts';
import type { Choice, ShownMap } from './shown-map.ts';

/** @returns from where on the names on a map are shown, by their size in the reader's fonts. */
export function planOf({ graph, layout, isNear }: ShownMap, choice: Choice): LabelPlan {
  const style = getComputedStyle(document.querySelector('.map-view') ?? document.body);
  const family = style.fontFamily;
  const name = createMeasure(`${isNear ? 13 : 12}px ${family}`, 15);
  const serif = style.getPropertyValue('--serif');
  const title = createMeasure(`600 17px ${serif}`, 20);
  return planLabels(
    graph,
    layout,
    graph.nodes.map((node) => name(isNear ? headword(node) : node.name)),
    choice.isShown,
    !isNear && !choice.isNarrowed,
    isNear ? undefined : layout.regions.map(({ key }) => titleSize(titleLines(key).map(title))),
  );
}

function titleSize(lines: readonly Size[]): Size {
  return { width: Math.max(...lines.map(({ width }) => width)), height: 20 * lines.length };
}
