import { computePosition, hide, offset, platform, shift } from '@floating-ui/dom';
import { chooseVertically, gap, margin, roomAt, type Side } from './choose-side.ts';
import { type FreeMargin, findFreeMargin } from './free-margin.ts';
import { type Area, seenArea } from './seen-area.ts';

/** How wide a card is where there is room, and the narrowest that it may be, in px at the usual text size. */
const usualWidth = 424;
const leastWidth = 228;
/** Below this height, in px, a card covers other text rather than being cut. */
const leastHeight = 180;
/** How far the card's text is from its edge, in px at the usual text size. */
const inset = 19;

/** Where a card is, in CSS pixels of the viewport. */
export type Place = {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxHeight: number;
  /** Where the card's edge points to the term, in px from its start. */
  readonly notch: number;
  readonly anchorHidden: boolean;
};

/** Decides where a card is as long as the window keeps its size, so that it does not jump. */
export class Placer {
  readonly #element: Element;
  readonly #host: HTMLElement;
  #decidedFor = '';
  #free: FreeMargin | undefined;
  #side: Side | undefined;

  constructor(element: Element, host: HTMLElement) {
    this.#element = element;
    this.#host = host;
  }

  /**
   * @param lines where the term's lines are.
   * @param scale the reader's text size, 1 at the usual one.
   */
  async place(lines: readonly DOMRect[], scale: number): Promise<Place> {
    const area = seenArea();
    const side = this.#choose(lines, area, scale);
    const { direction } = getComputedStyle(this.#element);
    const isBeside = side === 'left' || side === 'right';
    const free = isBeside ? this.#free : undefined;
    const width = Math.min(
      usualWidth * scale,
      free?.width ?? (isBeside ? roomAt(side, lines, area) : Infinity),
      area.right - area.left - 2 * margin,
    );
    const line = (side === 'bottom' ? lines.at(-1) : lines[0]) ?? new DOMRect();
    const limits = free ? limitsOf(free, line, area) : area;
    const maxHeight = isBeside
      ? limits.bottom - limits.top - 2 * margin
      : Math.max(roomAt(side, lines, area), Math.min(leastHeight, area.bottom - area.top));
    const height = Math.min(this.#host.getBoundingClientRect().height, maxHeight);
    const reference = {
      contextElement: this.#element,
      getBoundingClientRect: () => placedBeside(line, free),
    };
    const floating = { width, height };
    const align = direction === 'rtl' ? 'end' : 'start';
    const { x, y, middlewareData } = await computePosition(reference, this.#host, {
      platform: topLayer(floating),
      strategy: 'fixed',
      placement: isBeside ? `${side}-start` : `${side}-${align}`,
      middleware: [
        offset({ mainAxis: free ? 0 : gap, alignmentAxis: -inset * scale }),
        // Nothing clips elements in the top layer.
        shift({ padding: margin, boundary: [], rootBoundary: rectOf(limits) }),
        hide(),
      ],
    });
    const notch = isBeside ? (line.top + line.bottom) / 2 - y : middleOf(line, scale) - x;
    const length = isBeside ? height : width;
    return {
      side,
      x,
      y,
      width,
      maxHeight,
      notch: Math.min(Math.max(notch, 16 * scale), length - 16 * scale),
      anchorHidden: middlewareData.hide?.referenceHidden === true,
    };
  }

  #choose(lines: readonly DOMRect[], area: Area, scale: number): Side {
    const [first] = lines;
    const size = `${innerWidth} ${innerHeight} ${scale}`;
    if (this.#decidedFor !== size && first) {
      this.#decidedFor = size;
      this.#side = undefined;
      const { height } = this.#host.getBoundingClientRect();
      const least = { width: leastWidth * scale, height: Math.max(height, leastHeight * scale) };
      const within = { ...area, left: area.left + margin, right: area.right - margin };
      this.#free = findFreeMargin(this.#element, first, within, least);
    }
    this.#side =
      this.#free?.side ?? this.#besideLine(lines, area, scale) ?? this.#vertically(lines, area);
    return this.#side;
  }

  #vertically(lines: readonly Area[], area: Area): Side {
    return chooseVertically(lines, area, this.#host.getBoundingClientRect().height, this.#side);
  }

  /** In vertical writing, a line's neighbours are at its left and right. */
  #besideLine(lines: readonly Area[], area: Area, scale: number): Side | undefined {
    if (!/^(vertical|sideways)/.test(getComputedStyle(this.#element).writingMode)) return undefined;
    const left = roomAt('left', lines, area);
    const right = roomAt('right', lines, area);
    if (Math.max(left, right) < leastWidth * scale) return undefined;
    return left > right ? 'left' : 'right';
  }
}

/** Elements in the top layer use viewport coordinates, even if the root element is transformed. */
function topLayer(size: { readonly width: number; readonly height: number }): typeof platform {
  return {
    ...platform,
    getDimensions: () => size,
    getElementRects: ({ reference }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { ...size, x: 0, y: 0 },
    }),
  };
}

/** What the card is placed beside: the term's line, or the edge of its column at the line's height. */
function placedBeside(line: DOMRect, free: FreeMargin | undefined): DOMRect {
  if (!free) return line;
  return new DOMRect(free.edge, line.top, 0, line.height);
}

/** How far a card in the margin may reach: it covers nothing that could be seen when it opened. */
function limitsOf({ above, below }: FreeMargin, { top }: DOMRect, area: Area): Area {
  const from = Math.max(area.top, top - above);
  const to = Math.min(area.bottom, top + below);
  return to - from < leastHeight ? area : { ...area, top: from, bottom: to };
}

function rectOf({ left, top, right, bottom }: Area) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The middle of a term, or a place near its start if it is long. */
function middleOf({ left, width }: DOMRect, scale: number): number {
  return left + Math.min(width / 2, 80 * scale);
}
