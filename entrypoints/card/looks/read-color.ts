import { type Color, parseColor } from '../../../engine/contrast.ts';

const known = new Map<string, Color | undefined>();

/** Reads a colour as styles hold it, in whatever way it is written. @returns nothing for no colour. */
export function readColor(text: string): Color | undefined {
  const simple = parseColor(text);
  if (simple) return simple;
  if (!known.has(text)) known.set(text, drawnColor(text));
  return known.get(text);
}

/** For `oklch()` and its like: what a canvas makes of it. */
function drawnColor(text: string): Color | undefined {
  if (!CSS.supports('color', text)) return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}
