import { luminance } from '../../../engine/contrast.ts';
import { backgroundColorOf } from '../../content/painting/background-color.ts';
import { readColor } from '../../content/painting/read-color.ts';

/** Below this luminance, white text has more contrast than black. */
const middle = 0.18;

/**
 * @returns whether text has a dark background. If that is unknown, the text's own colour decides.
 */
export function isOnDark(element: Element): boolean {
  const ground = backgroundColorOf(element);
  if (ground) return luminance(ground) < middle;
  const text = readColor(getComputedStyle(element).color);
  return text !== undefined && luminance(text) > middle;
}
