import { luminance } from '../../../engine/contrast.ts';
import { backgroundColorOf } from './background-color.ts';
import { readColor } from './read-color.ts';

/** Below this luminance, white text stands out better than black. */
const middle = 0.18;

/** @returns whether text stands on a dark ground; where that is a picture, the text's colour tells. */
export function isOnDark(element: Element): boolean {
  const ground = backgroundColorOf(element);
  if (ground) return luminance(ground) < middle;
  const text = readColor(getComputedStyle(element).color);
  return text !== undefined && luminance(text) > middle;
}
