import { elementOf } from './container.ts';
import { isIntact, liveRange, type Mark } from './mark.ts';
import { MarkGroups } from './mark-groups.ts';
import { isInside, type Painter } from './painter.ts';
import { keepRegistered } from './registration.ts';
import { styleShadowRoot } from './shadow-style.ts';

/** Marks are registered when they come within this distance of what is seen. */
const margin = '100%';

/**
 * Underlines marks through the CSS Custom Highlight API, which leaves the page as it is:
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Only marks near the viewport are registered, since Chromium repaints all registered ranges whenever
 * the page changes anything.
 */
export function createHighlightPainter(page: Document, signal: AbortSignal): Painter {
  const registration = keepRegistered(signal);
  const byElement = new MarkGroups<Element>();
  const byNode = new MarkGroups<Node>();
  const shadowRoots = new Set<ShadowRoot>();
  const observer = new IntersectionObserver(register, { rootMargin: margin });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function register(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      for (const { range } of byElement.get(target)) {
        if (isIntersecting) registration.add(range);
        else registration.delete(range);
      }
    }
  }

  return {
    show(marks) {
      const elements = new Set<Element>();
      for (const mark of marks) {
        const element = elementOf(mark.block.container);
        const root = element === mark.block.container ? element.getRootNode() : element.shadowRoot;
        if (root instanceof ShadowRoot && !shadowRoots.has(root)) {
          shadowRoots.add(root);
          styleShadowRoot(root);
        }
        elements.add(element);
        byElement.add(element, mark);
        for (const node of mark.nodes) byNode.add(node, mark);
      }
      for (const element of elements) {
        // Observing anew has the observer report where the element is.
        observer.unobserve(element);
        observer.observe(element);
      }
    },
    hide(marks) {
      for (const mark of marks) {
        const element = elementOf(mark.block.container);
        registration.delete(mark.range);
        if (byElement.delete(element, mark)) observer.unobserve(element);
        for (const node of mark.nodes) byNode.delete(node, mark);
      }
    },
    markAt(x, y) {
      const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRoots] });
      if (!caret) return undefined;
      for (const mark of byNode.get(caret.offsetNode)) {
        if (isIntact(mark) && isInside(drawnRects(mark), x, y)) return mark;
      }
      return undefined;
    },
    rectsOf: drawnRects,
  };
}

function drawnRects(mark: Mark): DOMRect[] {
  return isIntact(mark) ? [...liveRange(mark).getClientRects()] : [];
}
