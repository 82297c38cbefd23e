import { type Direction, nearestNode, nodeTowards } from '../../../engine/map/nearest.ts';
import { type Point, toMap } from '../../../engine/map/view.ts';
import type { Camera } from './camera.ts';
import type { Choice, ShownMap } from './shown-map.ts';

/** How far an arrow key moves the map, in CSS pixels, and how much larger + draws it. */
const stride = 90;
const step = 1.4;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Moving the map towards one side brings what lies there into view. */
const moves: Readonly<Record<Direction, Point>> = {
  left: { x: stride, y: 0 },
  right: { x: -stride, y: 0 },
  up: { x: 0, y: stride },
  down: { x: 0, y: -stride },
};

/**
 * Handles a key on a map. On the map itself, arrow keys move it; on an entry, they go to the next one
 * in their direction, and with Shift they move the map.
 */
export function onMapKey(
  event: KeyboardEvent & { readonly currentTarget: SVGSVGElement },
  map: ShownMap,
  { isShown }: Choice,
  camera: Camera,
  onSelect: (node: number | undefined) => void,
): void {
  const { key, currentTarget: surface, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const dot = target instanceof Element ? target.getAttribute('data-node') : null;
  const node = dot === null ? undefined : Number(dot);
  const { places } = map.layout;
  const focus = (next: number | undefined) => {
    const element = surface.querySelector<SVGElement>(`[data-node="${next}"]`);
    // Arrow keys are a movement of the focus that can be seen, whatever came before them.
    element?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  };
  const direction = directions[key];
  if (direction && (node === undefined || event.shiftKey)) camera.pan(moves[direction]);
  else if (direction && node !== undefined) {
    focus(nodeTowards(places, node, direction, isShown) ?? node);
  } else if (key === '+' || key === '=') camera.zoom(step);
  else if (key === '-' || key === '_') camera.zoom(1 / step);
  else if (key === '0') camera.showAll();
  else if (key === 'Enter' || key === ' ') {
    if (node === undefined) focus(middleNode(map, camera, isShown));
    else onSelect(node);
  } else if (key === 'Escape') {
    onSelect(undefined);
    surface.focus({ preventScroll: true });
  } else return;
  event.preventDefault();
}

/** @returns the node nearest to the middle of the window. */
function middleNode(map: ShownMap, camera: Camera, isShown: Choice['isShown']): number | undefined {
  const { width, height } = camera.stage().size;
  const middle = toMap(camera.view(), { x: width / 2, y: height / 2 });
  return nearestNode(map.layout.places, middle, Number.POSITIVE_INFINITY, isShown);
}
