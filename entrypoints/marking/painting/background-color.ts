import { type Color, over } from '../../../engine/contrast.ts';
import { readColor } from './read-color.ts';

const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
/** Roughly what browsers paint behind pages that declare a dark scheme but set no background. */
const black: Color = { red: 24, green: 24, blue: 26, alpha: 1 };

/**
 * Finds the colour behind an element's text from the backgrounds of its ancestors. Reads computed
 * styles, but forces no layout.
 *
 * @param known a cache, valid only while nothing can change; new results are added.
 * @returns undefined if there is an image behind the text, or the colour cannot be determined.
 */
export function backgroundColorOf(
  element: Element,
  known = new Map<Element, Color | undefined>(),
): Color | undefined {
  if (known.has(element)) return known.get(element);
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const color = backgroundImage === 'none' ? readColor(backgroundColor) : undefined;
  const ground = color && (color.alpha === 1 ? color : compositeOver(color, element, known));
  known.set(element, ground);
  return ground;
}

function compositeOver(
  color: Color,
  element: Element,
  known: Map<Element, Color | undefined>,
): Color | undefined {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  const behind = parent ? backgroundColorOf(parent, known) : canvasOf(element);
  return behind && over(color, behind);
}

function canvasOf(root: Element): Color {
  const { colorScheme } = getComputedStyle(root);
  if (!colorScheme.includes('dark')) return white;
  const choosesDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return choosesDark || !colorScheme.includes('light') ? black : white;
}
