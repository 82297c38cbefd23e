import { type Color, parseColor } from '../../../engine/contrast.ts';

const known = new Map<string, Color | undefined>();

/**
 * Parses a CSS colour in any notation.
 *
 * @returns undefined if it is not a colour.
 */
export function readColor(text: string): Color | undefined {
  const simple = parseColor(text);
  if (simple) return simple;
  if (!known.has(text)) known.set(text, drawnColor(text));
  return known.get(text);
}

/** Resolves `oklch()` and similar notations by drawing them on a canvas. */
function drawnColor(text: string): Color | undefined {
  if (!CSS.supports('color', text)) return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}
