import { isIntact, liveRange, type Mark } from './mark.ts';
import { isInside, type Painter } from './painter.ts';

/** The name of our highlight in the registry, which the page's scripts can see too. */
export const highlightName = 'gloss';

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
  const highlight = new Highlight();
  const byContainer = new Map<Element, Set<Mark>>();
  const byNode = new Map<Node, Set<Mark>>();
  const observer = new IntersectionObserver(register, { rootMargin: margin });
  CSS.highlights.set(highlightName, highlight);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      highlight.clear();
      if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
    },
    { once: true },
  );

  function register(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      for (const { range } of byContainer.get(target) ?? []) {
        if (isIntersecting) highlight.add(range);
        else highlight.delete(range);
      }
    }
  }

  return {
    show(marks) {
      const containers = new Set<Element>();
      for (const mark of marks) {
        containers.add(mark.block.container);
        addTo(byContainer, mark.block.container, mark);
        for (const node of nodesOf(mark)) addTo(byNode, node, mark);
      }
      for (const container of containers) {
        // Observing anew has the observer report where the container is.
        observer.unobserve(container);
        observer.observe(container);
      }
    },
    hide(marks) {
      for (const mark of marks) {
        const { container } = mark.block;
        highlight.delete(mark.range);
        if (removeFrom(byContainer, container, mark)) observer.unobserve(container);
        for (const node of nodesOf(mark)) removeFrom(byNode, node, mark);
      }
    },
    markAt(x, y) {
      const caret = page.caretPositionFromPoint?.(x, y);
      const candidates = caret && byNode.get(caret.offsetNode);
      if (!candidates) return undefined;
      for (const mark of candidates) {
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

/** The text nodes that a mark runs over. */
function nodesOf({ range, block }: Mark): readonly Node[] {
  const first = block.nodes.indexOf(range.startContainer as Text);
  const last = block.nodes.indexOf(range.endContainer as Text);
  return block.nodes.slice(first, last + 1);
}

function addTo<Key>(groups: Map<Key, Set<Mark>>, key: Key, mark: Mark): void {
  const group = groups.get(key);
  if (group) group.add(mark);
  else groups.set(key, new Set([mark]));
}

/** @returns whether that was the last of its group. */
function removeFrom<Key>(groups: Map<Key, Set<Mark>>, key: Key, mark: Mark): boolean {
  const group = groups.get(key);
  if (!group?.delete(mark) || group.size > 0) return false;
  return groups.delete(key);
}
