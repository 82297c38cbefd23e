import { type Box, type Point, panned, revealed } from '../../../engine/map/view.ts';
import type { Camera } from './camera.ts';

/**
 * The room that the panel of the selected entry takes, in CSS pixels, and from which width of the window
 * on; in narrower ones, it is a sheet over the lower half. See `map-panel.css`.
 */
const panel = { width: 356, least: 720 } as const;

/** The height of the legend, in CSS pixels. */
const legend = 34;

/** @returns how much of the window the panel and the legend cover on each side, in CSS pixels. */
export function coveredByPanel(stage: HTMLElement): Box {
  const none = { left: 0, top: 0, right: 0, bottom: legend };
  const isSheet = stage.clientWidth < panel.least;
  if (isSheet) return { ...none, bottom: stage.clientHeight * 0.46 };
  return stage.matches(':dir(rtl)')
    ? { ...none, left: panel.width }
    : { ...none, right: panel.width };
}

/** Moves a map so far that the panel, which is about to open, does not cover the entry it is about. */
export function keepClear(camera: Camera, place: Point, stage: HTMLElement): void {
  const { width, height } = camera.stage().size;
  const { left, right, bottom } = coveredByPanel(stage);
  const moved = panned(camera.view(), { x: -left, y: 0 });
  const clear = revealed(moved, place, { width: width - left - right, height: height - bottom });
  camera.fly(panned(clear, { x: left, y: 0 }));
}
