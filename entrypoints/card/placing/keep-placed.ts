import { autoUpdate } from '@floating-ui/dom';
import type { CardTarget } from '../card-target.ts';
import { Placer } from './place-beside.ts';
import { placeSheet } from './place-sheet.ts';

/** With less height than this, in px at the usual text size, a sheet has fewer parts that stay. */
const low = 170;
const veryLow = 90;

type Placing = {
  readonly host: HTMLElement;
  /** The element within the host that is told which side the card is at. */
  readonly theme: HTMLElement;
  readonly target: CardTarget;
  /** A style sheet inside the card's shadow root; its important rules win over the page's. */
  readonly rules: CSSStyleSheet;
  /** Whether the card is currently a sheet at the edge of the viewport. */
  readonly isSheet: () => boolean;
  /** The reader's text size, 1 at the usual one. */
  readonly scale: () => number;
  readonly onAnchorHidden: () => void;
};

/** Keeps the card beside its term's line or column while anything scrolls or changes size. */
export function keepPlaced(placing: Placing, signal: AbortSignal): void {
  const { host, theme, target, rules, isSheet, scale, onAnchorHidden } = placing;
  const placer = new Placer(target.element, host);
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
    const size = scale();
    const beside = await placer.place(last, size);
    if (signal.aborted) return;
    const sheet = isSheet() ? placeSheet(last, host.offsetHeight) : undefined;
    const { side, x, y, width, maxHeight } = sheet ?? beside;
    theme.dataset.side = side;
    theme.dataset.room = sheet ? roomOf(maxHeight / size) : 'ample';
    rules.replaceSync(
      `:host {
        translate: ${Math.round(x)}px ${Math.round(y)}px !important;
        zoom: ${zoom} !important;
        ${sheet ? `width: ${width}px !important;` : ''}
        max-height: ${Math.floor(maxHeight)}px !important;
      }
      .theme { --width: ${width / size}px; --notch: ${beside.notch / size}px }`,
    );
    if (beside.anchorHidden) onAnchorHidden();
  };
  const stop = autoUpdate(reference, host, () => void place());
  window.visualViewport?.addEventListener('resize', () => void place(), { signal });
  window.visualViewport?.addEventListener('scroll', () => void place(), { signal });
  signal.addEventListener('abort', stop, { once: true });
}

/** https://drafts.csswg.org/css-viewport/#dom-element-currentcsszoom */
type Zoomed = { readonly currentCSSZoom: number };

function roomOf(height: number): 'ample' | 'low' | 'very-low' {
  if (height < veryLow) return 'very-low';
  return height < low ? 'low' : 'ample';
}
