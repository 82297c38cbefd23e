import { dotRadius, nearDotRadius } from '../../../engine/map/dots.ts';
import type { LabelPlan } from '../../../engine/map/label-plan.ts';
import { type Size, toScreen, type View } from '../../../engine/map/view.ts';
import type { ShownMap } from './shown-map.ts';

/** The elements of a map that change as it is looked at from elsewhere. */
export type Drawn = {
  /** What is drawn larger as one zooms in. */
  readonly scaled: Element;
  /** What keeps its size. Both are only moved while panning. */
  readonly fixed: Element;
  /** By the positions of the nodes. */
  readonly dots: readonly Element[];
  readonly names: readonly Element[];
  /** By the positions of the regions. */
  readonly titles: readonly Element[];
};

/** How far from its window a name is still drawn, in CSS pixels. */
const beyond = 120;

/** The height of a name above its dot, and the space between them, in CSS pixels. */
const lineHeight = 18;

/** Draws a map as it is seen. Only what differs from the last time is changed. */
export type Draw = (view: View, whole: View, size: Size) => void;

/** @returns a function for one map. */
export function createDraw(
  drawn: Drawn,
  { graph, layout, isNear }: ShownMap,
  plan: LabelPlan,
): Draw {
  const { nodes } = graph;
  for (const name of drawn.names) name.removeAttribute('data-shown');
  const isNamed = new Array<boolean>(nodes.length).fill(false);
  let scale = Number.NaN;
  return (view, whole, size) => {
    drawn.scaled.setAttribute('transform', transformOf(view));
    drawn.fixed.setAttribute('transform', transformOf({ ...view, scale: 1 }));
    const closeness = view.scale / whole.scale;
    const isScaled = view.scale !== scale;
    scale = view.scale;
    nodes.forEach((node, index) => {
      const place = layout.places[index];
      const dot = drawn.dots[index];
      const name = drawn.names[index];
      if (!place || !dot || !name) return;
      const radius = isNear
        ? nearDotRadius(node)
        : dotRadius(node, closeness) * Math.min(1, 0.35 + whole.scale * 0.8);
      const [x, y] = [place.x * scale, place.y * scale];
      if (isScaled) {
        dot.setAttribute('cx', x.toFixed(1));
        dot.setAttribute('cy', y.toFixed(1));
        dot.setAttribute('r', radius.toFixed(2));
      }
      const { scale: from = 0, offset } = plan.names[index] ?? {};
      const hasRoom = scale >= from && closeness >= (plan.closeness[index] ?? 0) - 1e-6;
      const isSeen = hasRoom && isInside(toScreen(view, place), size);
      if (isSeen && (isScaled || !isNamed[index])) {
        // Above its dot, a name stands on the same line as it would below.
        const top = offset && offset.y < 0 ? y - radius - lineHeight : y + radius;
        name.setAttribute('transform', `translate(${x.toFixed(1)} ${top.toFixed(1)})`);
      }
      if (isSeen !== isNamed[index]) name.toggleAttribute('data-shown', isSeen);
      isNamed[index] = isSeen;
    });
    if (!isScaled) return;
    layout.regions.forEach(({ middle: { x, y } }, index) => {
      const place = `translate(${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)})`;
      drawn.titles[index]?.setAttribute('transform', place);
    });
  };
}

function isInside({ x, y }: { readonly x: number; readonly y: number }, size: Size): boolean {
  return x > -beyond && y > -40 && x < size.width + beyond && y < size.height + 40;
}

function transformOf({ x, y, scale }: View): string {
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale})`;
}
