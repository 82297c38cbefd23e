/** A part of the viewport, in CSS pixels. */
export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** @returns the visible part of the viewport, which is smaller than it when pinch-zoomed. */
export function seenArea(): Area {
  const seen = window.visualViewport;
  const left = seen?.offsetLeft ?? 0;
  const top = seen?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + (seen?.width ?? innerWidth),
    bottom: top + (seen?.height ?? innerHeight),
  };
}
