import type { Color } from '../../../engine/contrast.ts';
import { isIntact, liveRange, type Mark } from '../../content/reading/mark.ts';
import { MarkGroups } from '../../content/reading/mark-groups.ts';
import { nearViewport } from '../../content/reading/near-viewport.ts';
import { keepRegistered } from './highlight-registration.ts';
import { pageLineUnder } from './page-line.ts';
import { isInside, type Look, type Painter } from './painter.ts';

/**
 * Underlines marks with the CSS Custom Highlight API, which leaves the page's DOM unchanged:
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Only marks near the viewport are registered, because Chromium repaints all registered ranges
 * whenever anything on the page changes.
 */
export function createHighlightPainter(page: Document, signal: AbortSignal): Painter {
  const colored = keepRegistered('gloss', signal);
  const plain = keepRegistered('gloss-plain', signal);
  // Text that the page underlines itself, such as a link, gets no second line.
  const underlined = keepRegistered('gloss-underlined', signal);
  const byElement = new MarkGroups<Element>();
  const byNode = new MarkGroups<Node>();
  const shadowRoots = new Set<ShadowRoot>();
  let look: Look | undefined;
  const observer = new IntersectionObserver(register, nearViewport);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function register(entries: readonly IntersectionObserverEntry[]): void {
    const grounds = new Map<Element, Color | undefined>();
    for (const { target, isIntersecting } of entries) {
      for (const mark of byElement.of(target)) {
        unregister(mark);
        if (isIntersecting) highlightFor(mark, grounds)?.add(mark.range);
      }
    }
  }

  /**
   * Chromium draws the page's own line in the text's colour wherever a highlight is, even one without
   * any style. So text with a line of another colour is in none.
   */
  function highlightFor(mark: Mark, grounds: Map<Element, Color | undefined>) {
    const { box } = mark.block;
    const line = pageLineUnder(mark.firstNode.parentElement ?? box, box);
    if (line === 'other colour') return undefined;
    if (line === 'text colour') return underlined;
    return look?.hasSufficientContrast(mark, grounds) === false ? plain : colored;
  }

  function unregister({ range }: Mark): void {
    colored.delete(range);
    plain.delete(range);
    underlined.delete(range);
  }

  /**
   * Only Firefox needs this: Chromium applies the document's highlight rules in shadow roots too.
   */
  function styleRoots(): void {
    if (import.meta.env.FIREFOX) for (const root of shadowRoots) look?.styleRoot(root);
  }

  /** Observing an element again makes the observer report its position. */
  function observe(elements: Iterable<Element>): void {
    for (const element of elements) {
      observer.unobserve(element);
      observer.observe(element);
    }
  }

  return {
    applyStyle(given) {
      look = given;
      styleRoots();
      observe(byElement.keys());
    },
    show(marks) {
      const elements = new Set<Element>();
      for (const mark of marks) {
        const { container, box } = mark.block;
        const root = container.getRootNode();
        if (root instanceof ShadowRoot && !shadowRoots.has(root)) {
          shadowRoots.add(root);
          styleRoots();
        }
        elements.add(box);
        byElement.add(box, mark);
        for (const node of mark.nodes) byNode.add(node, mark);
      }
      observe(elements);
    },
    hide(marks) {
      for (const mark of marks) {
        const { box } = mark.block;
        unregister(mark);
        byElement.delete(box, mark);
        if (!byElement.has(box)) observer.unobserve(box);
        for (const node of mark.nodes) byNode.delete(node, mark);
      }
    },
    markAt(x, y) {
      const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRoots] });
      if (!caret) return undefined;
      for (const mark of byNode.of(caret.offsetNode)) {
        if (isIntact(mark) && isInside(drawnRects(mark), x, y)) return mark;
      }
      return undefined;
    },
    markOf: () => undefined,
    rectsOf: drawnRects,
  };
}

function drawnRects(mark: Mark): DOMRect[] {
  return isIntact(mark) ? [...liveRange(mark).getClientRects()] : [];
}
