import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import articleCss from '../../components/article.css?inline';
import { Card } from '../../components/Card.tsx';
import cardCss from '../../components/card.css?inline';
import themeCss from '../../components/theme.css?inline';
import type { CardRequest, OpenCard } from '../content/parts.ts';

/** Between the term's line and the card, in px. */
const gap = 6;
/** Between the card and the viewport's edge, in px. */
const margin = 8;
/** The card scrolls inside rather than become lower than this, in px. */
const smallestHeight = 160;

/** Tests look into the card; pages must not. */
const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/**
 * Opens a card in the top layer, in an element of its own that is there only until the signal aborts.
 */
export function openCard(request: CardRequest, signal: AbortSignal): OpenCard {
  const host = document.createElement('gloss-card');
  const root = host.attachShadow({ mode });
  const placement = new CSSStyleSheet();
  root.adoptedStyleSheets = [...[themeCss, articleCss, cardCss].map(toSheet), placement];
  const theme = document.createElement('div');
  theme.className = request.dark ? 'theme dark' : 'theme';
  root.append(theme);
  const { article, findArticle, onClose } = request;
  render(<Card article={article} findArticle={findArticle} onClose={onClose} />, theme);
  document.documentElement.append(host);
  showOnTop(host);
  followAnchor(host, request, placement, signal);
  signal.addEventListener(
    'abort',
    () => {
      render(null, theme);
      host.remove();
    },
    { once: true },
  );
  return {
    covers(x, y) {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      return x >= left && x <= right && y >= top - gap && y <= bottom + gap;
    },
  };
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The top layer is above every z-index and outside every transform of the page. */
function showOnTop(host: HTMLElement): void {
  host.popover = 'manual';
  host.showPopover();
}

/**
 * Keeps the card below its term's line, or above it, whatever scrolls or changes size.
 *
 * @param placement a style sheet of the card's own, whose rules no style of the page can beat.
 */
function followAnchor(
  host: HTMLElement,
  { anchor }: CardRequest,
  placement: CSSStyleSheet,
  signal: AbortSignal,
): void {
  let last = anchor();
  const reference = {
    getBoundingClientRect: () => last[0] ?? new DOMRect(),
    getClientRects: () => [...last],
  };
  const place = async () => {
    const rects = anchor();
    if (rects.length > 0) last = rects;
    let height = smallestHeight;
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(gap),
        flip({ padding: margin }),
        shift({ padding: margin }),
        size({
          padding: margin,
          apply: ({ availableHeight }) => {
            height = Math.max(smallestHeight, Math.floor(availableHeight));
          },
        }),
      ],
    });
    placement.replaceSync(
      `:host { translate: ${Math.round(x)}px ${Math.round(y)}px !important; max-height: ${height}px !important }`,
    );
  };
  void place();
  const again = () => void place();
  const resizes = new ResizeObserver(again);
  resizes.observe(host);
  signal.addEventListener('abort', () => resizes.disconnect(), { once: true });
  window.addEventListener('scroll', again, { capture: true, passive: true, signal });
  window.addEventListener('resize', again, { signal });
}
