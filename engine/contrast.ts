/** An sRGB colour: three channels from 0 to 255, and an alpha from 0 to 1. */
export type Color = {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
};

/** The minimum contrast of meaningful graphics: https://www.w3.org/TR/WCAG22/#non-text-contrast */
export const leastContrast = 3;

/**
 * Parses `#rrggbb`, and `rgb()` and `rgba()` as browsers serialize them.
 *
 * @returns nothing for other notations.
 */
export function parseColor(text: string): Color | undefined {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex
      .slice(1)
      .map((digits) => Number.parseInt(digits, 16));
    return { red, green, blue, alpha: 1 };
  }
  if (!/^rgba?\(/.test(text)) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
  return { red, green, blue, alpha };
}

/** @returns the result of painting a colour over an opaque one, blended in sRGB as browsers do. */
export function over({ red, green, blue, alpha }: Color, ground: Color): Color {
  const blend = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return {
    red: blend(red, ground.red),
    green: blend(green, ground.green),
    blue: blend(blue, ground.blue),
    alpha: 1,
  };
}

/**
 * @returns the relative luminance of an opaque colour, from 0 to 1:
 *   https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminance({ red, green, blue }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * @returns the contrast ratio of two opaque colours, from 1 to 21:
 *   https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: Color, b: Color): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** @param color as computed styles give it. */
export function isTransparent(color: string): boolean {
  return /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
}
