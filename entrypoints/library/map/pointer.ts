import type { Point } from '../../../engine/map/view.ts';
import type { Camera } from './camera.ts';

/** How far a pointer may move in a click, in CSS pixels. */
const clickReach = 4;

/** What a mouse or fingers do on a map that is not for the camera. */
export type PointerEvents = {
  /** @param isCoarse whether it was a finger. */
  readonly onClick: (at: Point, isCoarse: boolean) => void;
  /** Nothing if the pointer has left the map or drags it. */
  readonly onHover: (at: Point | undefined) => void;
};

/** Pans and zooms a map by the wheel, by dragging and by two fingers. */
export function followPointers(
  surface: SVGSVGElement,
  camera: Camera,
  { onClick, onHover }: PointerEvents,
  signal: AbortSignal,
): void {
  const down = new Map<number, Point>();
  let start: Point | undefined;
  let isDrag = false;
  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const listen = <Type extends keyof SVGElementEventMap>(
    type: Type,
    listener: (event: SVGElementEventMap[Type]) => void,
  ) => surface.addEventListener(type, listener, { signal, passive: false });

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) {
      isDrag = false;
      start = placeOf(event);
    }
    down.set(event.pointerId, placeOf(event));
  });
  listen('pointermove', (event) => {
    const at = placeOf(event);
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') onHover(at);
      return;
    }
    if (!isDrag && start && Math.hypot(at.x - start.x, at.y - start.y) < clickReach) return;
    if (!isDrag) {
      isDrag = true;
      onHover(undefined);
      surface.setPointerCapture(event.pointerId);
      surface.toggleAttribute('data-dragged', true);
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, at);
    if (!other) {
      camera.pan({ x: at.x - before.x, y: at.y - before.y });
      return;
    }
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    camera.pan({ x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 });
    camera.zoom(distance(at, other) / Math.max(1, distance(before, other)), middle);
  });
  const release = (event: PointerEvent) => {
    down.delete(event.pointerId);
    if (down.size === 0) surface.removeAttribute('data-dragged');
  };
  listen('pointerup', release);
  listen('pointercancel', release);
  listen('pointerleave', () => onHover(undefined));
  listen('click', (event) => {
    // Assistive technology clicks without a pointer.
    if (isDrag && event.detail > 0) return;
    onClick(placeOf(event), event instanceof PointerEvent && event.pointerType === 'touch');
  });
  listen('wheel', (event) => {
    event.preventDefault();
    const unit = event.deltaMode === 0 ? 0.002 : event.deltaMode === 1 ? 0.05 : 1;
    // Browsers send two fingers on a touch pad as the wheel with Ctrl.
    const factor = 2 ** (-event.deltaY * unit * (event.ctrlKey ? 6 : 1));
    camera.zoom(factor, placeOf(event));
  });
  listen('dblclick', (event) => camera.zoom(event.shiftKey ? 0.5 : 2, placeOf(event)));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
