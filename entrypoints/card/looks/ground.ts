import { type Color, luminance, over } from '../../../engine/contrast.ts';
import { composedParent } from '../composed-parent.ts';
import { backgroundColorOf } from './background-color.ts';
import { readColor } from './read-color.ts';

/** Below this luminance, white text has more contrast than black. */
const middle = 0.18;
/** Grounds at least this light or at most this dark may tint the card: its text stays readable. */
const light = 0.7;
const dark = 0.06;
/** How much of the ground's colour the card takes on. */
const tint = 0.45;
const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const black: Color = { red: 31, green: 33, blue: 36, alpha: 1 };

/** What a reader sees behind a term. */
export type Ground = {
  readonly isDark: boolean;
  /** Undefined if it cannot be determined. */
  readonly color: Color | undefined;
};

/** @returns the ground of an element's text, as it looks once the page's filters have inverted it. */
export function groundOf(element: Element): Ground {
  const ground = backgroundColorOf(element);
  const inverted = isInverted(element);
  const seen = (color: Color) => (inverted ? inverse(color) : color);
  if (ground) {
    const color = seen(ground);
    return { isDark: luminance(color) < middle, color };
  }
  // If the ground is unknown, the text's own colour decides.
  const text = readColor(getComputedStyle(element).color);
  return { isDark: text !== undefined && luminance(seen(text)) > middle, color: undefined };
}

/** Gives the card a paper that is near the ground's colour, so that it fits in. */
export function setPaper(theme: HTMLElement, { color }: Ground, isDark: boolean): void {
  const level = color ? luminance(color) : middle;
  const fits = isDark ? level <= dark : level >= light;
  if (!color || !fits) {
    theme.style.removeProperty('--paper');
    return;
  }
  const { red, green, blue } = over({ ...color, alpha: tint }, isDark ? black : white);
  theme.style.setProperty('--paper', `rgb(${[red, green, blue].map(Math.round).join(' ')})`);
}

/**
 * @returns whether filters invert what is painted of an element. Those around its top layer have no
 *   effect on it.
 */
function isInverted(element: Element): boolean {
  let inverted = false;
  for (let at: Element | undefined = element; at; at = composedParent(at)) {
    const { filter } = getComputedStyle(at);
    for (const [, amount = ''] of filter.matchAll(/invert\(([^)]*)\)/g)) {
      if (Number.parseFloat(amount) > 0.5) inverted = !inverted;
    }
    if (at.matches(':modal, :popover-open')) break;
  }
  return inverted;
}

/** Pages that invert usually turn the hues back: what is left is the lightness, turned round. */
function inverse({ red, green, blue, alpha }: Color): Color {
  const turned = 255 - Math.max(red, green, blue) + 255 - Math.min(red, green, blue);
  const shift = turned / 2 - (Math.max(red, green, blue) + Math.min(red, green, blue)) / 2;
  return { red: red + shift, green: green + shift, blue: blue + shift, alpha };
}
