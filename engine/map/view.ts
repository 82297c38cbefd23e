/** A point, in the map's units or in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

export type Size = { readonly width: number; readonly height: number };

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What of a map is seen: a point of the map is drawn at `scale * point + (x, y)`, in CSS pixels. */
export type View = Point & { readonly scale: number };

/** How much larger than the whole map it can be drawn, and how much smaller. */
const most = 14;
const least = 0.7;

/** @returns the view that shows a part of a map in full. */
export function viewOf(
  part: Box,
  size: Size,
  padding = 24,
  closest = Number.POSITIVE_INFINITY,
): View {
  const width = Math.max(1, part.right - part.left);
  const height = Math.max(1, part.bottom - part.top);
  const scale = Math.min(
    Math.max(40, size.width - 2 * padding) / width,
    Math.max(40, size.height - 2 * padding) / height,
    closest,
  );
  return centeredOn(
    { x: (part.left + part.right) / 2, y: (part.top + part.bottom) / 2 },
    scale,
    size,
  );
}

/** @returns the view with a point of the map in the middle. */
export function centeredOn({ x, y }: Point, scale: number, size: Size): View {
  return { x: size.width / 2 - x * scale, y: size.height / 2 - y * scale, scale };
}

export function panned(view: View, by: Point): View {
  return { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** @param at what stays where it is, in CSS pixels. */
export function zoomed(view: View, factor: number, at: Point): View {
  return {
    scale: view.scale * factor,
    x: at.x - (at.x - view.x) * factor,
    y: at.y - (at.y - view.y) * factor,
  };
}

/** @returns the point of the map that is drawn at a place. */
export function toMap({ x, y, scale }: View, at: Point): Point {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

/** @returns where a point of the map is drawn, in CSS pixels. */
export function toScreen({ x, y, scale }: View, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

/**
 * Keeps a view sensible: neither too close nor too far, with the middle of the window on the map.
 *
 * @param whole the view of the whole map.
 * @param at what stays where it is if the scale changes, in CSS pixels.
 */
export function kept(view: View, bounds: Box, whole: View, size: Size, at?: Point): View {
  const scale = Math.min(Math.max(view.scale, whole.scale * least), whole.scale * most);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const scaled = scale === view.scale ? view : zoomed(view, scale / view.scale, at ?? middle);
  const { x, y } = toMap(scaled, middle);
  const inside = {
    x: Math.min(Math.max(x, bounds.left), bounds.right),
    y: Math.min(Math.max(y, bounds.top), bounds.bottom),
  };
  return inside.x === x && inside.y === y ? scaled : centeredOn(inside, scale, size);
}

/** @returns the least change that brings a point of the map well into view. */
export function revealed(view: View, point: Point, size: Size, margin = 72): View {
  const at = toScreen(view, point);
  const room = { x: Math.min(margin, size.width / 3), y: Math.min(margin, size.height / 3) };
  const x = Math.min(Math.max(at.x, room.x), size.width - room.x);
  const y = Math.min(Math.max(at.y, room.y), size.height - room.y);
  return panned(view, { x: x - at.x, y: y - at.y });
}

/** @param share from 0, which is `from`, to 1, which is `to`. */
export function between(from: View, to: View, share: number, size: Size): View {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const [a, b] = [toMap(from, middle), toMap(to, middle)];
  // Points move evenly on the screen while the scale changes.
  const even = from.scale === to.scale ? share : (scale - from.scale) / (to.scale - from.scale);
  const along = to.scale === from.scale ? share : (even * to.scale) / scale;
  return centeredOn({ x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along }, scale, size);
}
