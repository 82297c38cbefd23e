import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  platform,
  shift,
  size,
} from '@floating-ui/dom';
import type { CardTarget } from './card-target.ts';

/** Between the term's line and the card, in px. */
export const gap = 6;
/** Between the card and the viewport's edge, in px. */
const margin = 8;
/** The card scrolls inside rather than become lower than this, in px. */
const smallestHeight = 160;
/** So much of the viewport's height may be a sheet, and so little it is at least, in px. */
const sheetShare = 0.6;
const smallestSheet = 100;

type Placing = {
  readonly host: HTMLElement;
  readonly target: CardTarget;
  /** A style sheet of the card's own, whose rules no style of the page can beat. */
  readonly rules: CSSStyleSheet;
  /** Whether the card is a sheet at the edge of the viewport now. */
  readonly isSheet: () => boolean;
  readonly onAnchorHidden: () => void;
};

/** Keeps the card below its term's line, or above it, whatever scrolls or changes size. */
export function keepPlaced(placing: Placing, signal: AbortSignal): void {
  const { host, target, rules, isSheet, onAnchorHidden } = placing;
  let last: readonly DOMRect[] = [];
  const reference = {
    contextElement: target.element,
    getBoundingClientRect: () => last[0] ?? new DOMRect(),
    getClientRects: () => [...last],
  };
  const place = async () => {
    const rects = target.rects();
    if (rects.length > 0) last = rects;
    const zoom = 1 / ((host.parentElement as Partial<Zoomed> | null)?.currentCSSZoom ?? 1);
    const { x, y, height, anchorHidden } = await placeBeside(reference, host);
    if (signal.aborted) return;
    if (isSheet()) rules.replaceSync(sheetRules(host, last, zoom));
    else rules.replaceSync(hostRules(x, y, zoom, `max-height: ${height}px !important`));
    if (anchorHidden) onAnchorHidden();
  };
  const stop = autoUpdate(reference, host, () => void place());
  window.visualViewport?.addEventListener('resize', () => void place(), { signal });
  window.visualViewport?.addEventListener('scroll', () => void place(), { signal });
  signal.addEventListener('abort', stop, { once: true });
}

/** https://drafts.csswg.org/css-viewport/#dom-element-currentcsszoom */
type Zoomed = { readonly currentCSSZoom: number };

/** In the top layer, the viewport's coordinates hold as they are, whatever the root is transformed to. */
const topLayer: typeof platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { ...sizeOf(floating), x: 0, y: 0 },
  }),
};

function sizeOf(element: Element) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

type Reference = Parameters<typeof computePosition>[0];

async function placeBeside(reference: Reference, host: HTMLElement) {
  const element = (reference as { contextElement: Element }).contextElement;
  const rightToLeft = getComputedStyle(element).direction === 'rtl';
  let height = smallestHeight;
  // Nothing clips in the top layer.
  const room = { padding: margin, boundary: [], rootBoundary: seenArea() };
  const { x, y, middlewareData } = await computePosition(reference, host, {
    platform: topLayer,
    strategy: 'fixed',
    placement: rightToLeft ? 'bottom-end' : 'bottom-start',
    middleware: [
      inline(),
      offset(gap),
      flip(room),
      shift(room),
      size({
        ...room,
        apply: ({ availableHeight }) => {
          height = Math.max(smallestHeight, Math.floor(availableHeight));
        },
      }),
      hide(),
    ],
  });
  return { x, y, height, anchorHidden: middlewareData.hide?.referenceHidden === true };
}

/** What the reader sees of the viewport, also if it is pinched larger, in CSS pixels. */
function seenArea() {
  const seen = window.visualViewport;
  return {
    x: seen?.offsetLeft ?? 0,
    y: seen?.offsetTop ?? 0,
    width: seen?.width ?? innerWidth,
    height: seen?.height ?? innerHeight,
  };
}

/**
 * At the lower edge of what is seen, or at the upper one if there is more room above the term: never
 * over its line.
 */
function sheetRules(host: HTMLElement, rects: readonly DOMRect[], zoom: number): string {
  const { x, y: top, width, height } = seenArea();
  const below = top + height - Math.max(top, ...rects.map(({ bottom }) => bottom)) - gap;
  const above = Math.min(top + height, ...rects.map((rect) => rect.top)) - top - gap;
  const most = Math.max(Math.min(height * sheetShare, Math.max(below, above)), smallestSheet);
  const y = below >= Math.min(above, most) ? top + height - Math.min(host.offsetHeight, most) : top;
  const size = `width: ${width}px !important; max-height: ${Math.floor(most)}px !important`;
  return hostRules(x, Math.floor(y), zoom, size);
}

function hostRules(x: number, y: number, zoom: number, size: string): string {
  const place = `translate: ${Math.round(x)}px ${Math.round(y)}px !important`;
  return `:host { ${place}; zoom: ${zoom} !important; ${size} }`;
}
