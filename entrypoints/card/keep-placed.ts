import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  type Placement,
  platform,
  shift,
  size,
} from '@floating-ui/dom';
import type { CardTarget } from './card-target.ts';
import { flowOf } from './input/writing-mode.ts';

/** Distance between the term's line and the card, in px. */
export const gap = 6;
/** Distance between the card and the viewport's edge, in px. */
const margin = 8;
/** Below this height, in px, the card scrolls instead of shrinking. */
const smallestHeight = 160;
/** A sheet's maximum height as a share of the viewport's, and its minimum height in px. */
const sheetShare = 0.6;
const smallestSheet = 100;

type Placing = {
  readonly host: HTMLElement;
  readonly target: CardTarget;
  /** A style sheet inside the card's shadow root; its important rules win over the page's. */
  readonly rules: CSSStyleSheet;
  /** Whether the card is currently a sheet at the edge of the viewport. */
  readonly isSheet: () => boolean;
  readonly onAnchorHidden: () => void;
};

/** Keeps the card below or above its term's line while anything scrolls or changes size. */
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
  let frame = 0;
  const placeSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place());
  };
  // Placing the card can change its size. In the observer's own turn, that would be an error which the
  // page hears of ("ResizeObserver loop completed with undelivered notifications").
  const sizes = new ResizeObserver(placeSoon);
  for (const element of [host, target.element]) sizes.observe(element);
  const stopFollowing = autoUpdate(reference, host, () => void place(), { elementResize: false });
  const stop = () => {
    stopFollowing();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
  window.visualViewport?.addEventListener('resize', () => void place(), { signal });
  window.visualViewport?.addEventListener('scroll', () => void place(), { signal });
  signal.addEventListener('abort', stop, { once: true });
}

/** https://drafts.csswg.org/css-viewport/#dom-element-currentcsszoom */
type Zoomed = { readonly currentCSSZoom: number };

/** Elements in the top layer use viewport coordinates, even if the root element is transformed. */
const topLayer: typeof platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { ...sizeOf(floating), x: 0, y: 0 },
  }),
};

/** Where a card may be, the best place first: where the next line of the text is, not on its own. */
type Placements = [Placement, ...Placement[]];

function placementsBeside(element: Element): Placements {
  const align = getComputedStyle(element).direction === 'rtl' ? 'end' : 'start';
  const flow = flowOf(element);
  if (flow === 'down') return [`bottom-${align}`];
  const [next, last] =
    flow === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return [`${next}-${align}`, `${last}-${align}`, `bottom-${align}`, `top-${align}`];
}

function sizeOf(element: Element) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

type Reference = Parameters<typeof computePosition>[0];

async function placeBeside(reference: Reference, host: HTMLElement) {
  const element = (reference as { contextElement: Element }).contextElement;
  const [placement, ...others] = placementsBeside(element);
  let height = smallestHeight;
  // Nothing clips elements in the top layer.
  const room = { padding: margin, boundary: [], rootBoundary: seenArea() };
  const { x, y, middlewareData } = await computePosition(reference, host, {
    platform: topLayer,
    strategy: 'fixed',
    placement,
    middleware: [
      inline(),
      offset(gap),
      flip(others.length > 0 ? { ...room, crossAxis: false, fallbackPlacements: others } : room),
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

/** The visible part of the viewport when pinch-zoomed, in CSS pixels. */
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
 * Places the sheet at the bottom of the visible area, or at the top if there is more room above the
 * term, so that it never covers the term's line.
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
