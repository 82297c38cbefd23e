import type { Size, View } from './view.ts';

/** How something is painted: colours as CSS writes them, widths in CSS pixels. */
export type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dashes?: readonly number[];
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
};

/** A part of a picture. Places are in CSS pixels from its upper left corner. */
export type Part = { readonly paint: Paint } & (
  | {
      readonly kind: 'path';
      /** The data of an SVG path. */
      readonly data: string;
      /** How the path's units become CSS pixels; stroke widths are not scaled. */
      readonly view: View;
    }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly font: Font;
      /** What surrounds the letters, so that they can be read above lines. */
      readonly halo?: { readonly color: string; readonly width: number };
    }
);

/** A font as CSS names it; the size and the spacing are in CSS pixels. */
export type Font = {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  readonly spacing: number;
};

/** A map as it is to be saved. */
export type Picture = Size & {
  readonly title: string;
  readonly ground: string;
  /** From back to front. */
  readonly parts: readonly Part[];
};

/** @returns the picture as an SVG file. It names its fonts and refers to nothing outside. */
export function svgText({ width, height, title, ground, parts }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    element('rect', { width, height, fill: ground }),
    ...parts.map(partText),
    '</svg>',
    '',
  ].join('\n');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function partText(part: Part): string {
  switch (part.kind) {
    case 'path': {
      const { x, y, scale } = part.view;
      const isMoved = x !== 0 || y !== 0 || scale !== 1;
      return element('path', {
        d: part.data,
        transform: isMoved ? `translate(${rounded(x)} ${rounded(y)}) scale(${scale})` : undefined,
        ...paintOf(part.paint, scale),
      });
    }
    case 'circle': {
      const { x, y, radius } = part;
      return element('circle', {
        cx: rounded(x),
        cy: rounded(y),
        r: rounded(radius),
        ...paintOf(part.paint),
      });
    }
    case 'text': {
      const { x, y, anchor, font, halo } = part;
      const attributes = {
        x: rounded(x),
        y: rounded(y),
        'text-anchor': anchor,
        'font-family': font.family,
        'font-size': font.size,
        'font-weight': font.weight,
        'font-style': font.style === 'normal' ? undefined : font.style,
        'letter-spacing': font.spacing || undefined,
      };
      const below = halo && {
        ...paintOf({ ...part.paint, stroke: halo.color, strokeWidth: halo.width }),
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      };
      return element('text', { ...attributes, ...(below ?? paintOf(part.paint)) }, part.text);
    }
  }
}

/** Strokes of parts that are scaled are made thinner, so that they are drawn with their own width. */
function paintOf(paint: Paint, scale = 1): Attributes {
  const { fill = 'none', stroke, strokeWidth = 1, dashes } = paint;
  return {
    fill,
    stroke,
    'stroke-width': stroke ? rounded(strokeWidth / scale, 10_000) : undefined,
    'stroke-dasharray': stroke && dashes?.map((dash) => rounded(dash / scale, 10_000)).join(' '),
    opacity: lessThanAll(paint.opacity),
    'fill-opacity': lessThanAll(paint.fillOpacity),
    'stroke-opacity': lessThanAll(paint.strokeOpacity),
  };
}

function lessThanAll(opacity: number | undefined): number | undefined {
  return opacity === undefined || opacity >= 1 ? undefined : rounded(opacity, 1_000);
}

function rounded(value: number, parts = 100): number {
  return Math.round(value * parts) / parts;
}

function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${escaped(content)}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
