import {
  type Box,
  between,
  centeredOn,
  kept,
  type Point,
  panned,
  type Size,
  type View,
  viewOf,
  zoomed,
} from '../../../engine/map/view.ts';

/** How long a movement takes that the reader has not made by hand, in ms. */
const duration = 280;

/** What is looked at. */
export type Stage = {
  readonly bounds: Box;
  readonly size: Size;
  /** How closely a map is looked at, at most, before the reader zooms in. */
  readonly closest: number;
  /** How far away it is looked at, at most; what then has no room is around its middle. */
  readonly farthest: number;
  /** How much of the window is covered on each side, in CSS pixels, when the map is first shown. */
  readonly covered: Box;
};

/** Looks at a map, and draws what it sees whenever that changes. */
export type Camera = {
  readonly view: () => View;
  readonly stage: () => Stage;
  /** The view of the whole map. */
  readonly whole: () => View;
  /** Another map, or another size of its window. */
  readonly enter: (stage: Stage, isSameMap: boolean) => void;
  readonly pan: (by: Point) => void;
  /** @param at what stays where it is; by default, the middle. */
  readonly zoom: (factor: number, at?: Point) => void;
  /** Moves there smoothly, or at once for readers who prefer that. */
  readonly fly: (to: View) => void;
  readonly showAll: () => void;
};

/** @param draw is given the view, and the view of the whole map. */
export function createCamera(
  first: Stage,
  draw: (view: View, whole: View) => void,
  signal: AbortSignal,
): Camera {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let stage = first;
  let whole = wholeOf(stage);
  let view = whole;
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const look = (next: View, at?: Point) => {
    cancelAnimationFrame(frame);
    view = kept(next, stage.bounds, whole, stage.size, at);
    draw(view, whole);
  };
  const fly = (to: View) => {
    const goal = kept(to, stage.bounds, whole, stage.size);
    if (calm.matches || signal.aborted) {
      look(goal);
      return;
    }
    const from = view;
    const start = performance.now();
    cancelAnimationFrame(frame);
    const step = (now: number) => {
      const time = Math.min(1, Math.max(0, (now - start) / duration));
      const share = 1 - (1 - time) ** 3;
      view = time === 1 ? goal : between(from, goal, share, stage.size);
      draw(view, whole);
      if (time < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  return {
    view: () => view,
    stage: () => stage,
    whole: () => whole,
    enter(next, isSameMap) {
      const wasWhole = view.x === whole.x && view.y === whole.y && view.scale === whole.scale;
      const by = {
        x: (next.size.width - stage.size.width) / 2,
        y: (next.size.height - stage.size.height) / 2,
      };
      stage = next;
      whole = wholeOf(stage);
      look(isSameMap && !wasWhole ? panned(view, by) : whole);
    },
    pan: (by) => look(panned(view, by)),
    zoom(factor, at) {
      const { width, height } = stage.size;
      const fixed = at ?? { x: width / 2, y: height / 2 };
      look(zoomed(view, factor, fixed), fixed);
    },
    fly,
    showAll: () => fly(whole),
  };
}

function wholeOf({ bounds, size, closest, farthest, covered }: Stage): View {
  const { left, top, right, bottom } = covered;
  const room = { width: size.width - left - right, height: size.height - top - bottom };
  const all = viewOf(bounds, room, Math.min(28, room.width / 16), closest);
  const view = all.scale < farthest ? centeredOn({ x: 0, y: 0 }, farthest, room) : all;
  return panned(view, { x: left, y: top });
}
