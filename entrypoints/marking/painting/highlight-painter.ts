import type { Color } from '../../../engine/contrast.ts';
import {
  isIntact,
  liveRange,
  type Mark,
  type MarkedBlock,
  markedText,
  matchesAt,
} from '../../content/reading/mark.ts';
import { MarkGroups } from '../../content/reading/mark-groups.ts';
import { nearViewport } from '../../content/reading/near-viewport.ts';
import { caretAt } from './caret-at.ts';
import { keepRegistered } from './highlight-registration.ts';
import { MarkStyles } from './mark-styles.ts';
import { pageLineUnder } from './page-line.ts';
import { isInside, type Look, type Painter } from './painter.ts';
import { isTransparent } from './transparent.ts';

/**
 * Underlines marks with the CSS Custom Highlight API, which leaves the page's DOM unchanged:
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Only marks near the viewport are registered, because Chromium repaints all registered ranges
 * whenever anything on the page changes.
 */
export function createHighlightPainter(page: Document, signal: AbortSignal): Painter {
  const styles = new MarkStyles(page, signal);
  const colored = keepRegistered('gloss', styles, signal);
  const plain = keepRegistered('gloss-plain', styles, signal);
  // Text that the page underlines itself, such as a link, gets no second line.
  const underlined = keepRegistered('gloss-underlined', styles, signal);
  // Text that lies unseen over a picture of itself, as in readers of PDF files: a line in its colour
  // would be as unseen.
  const unseen = keepRegistered('gloss-unseen-text', styles, signal);
  const opened = keepRegistered('gloss-open', styles, signal);
  const openedLine = keepRegistered('gloss-open-line', styles, signal);
  let open: Mark | undefined;
  const byElement = new MarkGroups<Element>();
  /** The block that a text node is in. A node whose text is read anew gets another block. */
  const blockOf = new WeakMap<Node, MarkedBlock>();
  const shadowRoots = new Set<ShadowRoot>();
  let look: Look | undefined;
  const observer = new IntersectionObserver(register, nearViewport);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function register(entries: readonly IntersectionObserverEntry[]): void {
    const grounds = new Map<Element, Color | undefined>();
    for (const { target, isIntersecting } of entries) {
      for (const mark of byElement.of(target)) {
        unregister(mark);
        if (!isIntersecting) continue;
        const highlight = highlightFor(mark, grounds);
        highlight?.add(mark.range);
        if (highlight && highlight !== underlined && isUnseen(mark)) unseen.add(mark.range);
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
    unseen.delete(range);
  }

  function setOpen(mark: Mark | undefined): void {
    if (open) {
      opened.delete(open.range);
      openedLine.delete(open.range);
    }
    open = mark;
    if (!open) return;
    opened.add(open.range);
    const { box } = open.block;
    const line = pageLineUnder(open.firstNode.parentElement ?? box, box);
    if (line === 'none') openedLine.add(open.range);
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
      styles.setLook(given.sheet);
      observe(byElement.keys());
    },
    show(marks) {
      const elements = new Set<Element>();
      for (const mark of marks) {
        const { container, box } = mark.block;
        const root = container.getRootNode();
        if (root instanceof ShadowRoot && !shadowRoots.has(root)) {
          shadowRoots.add(root);
          // Chromium applies the document's highlight rules in shadow roots too.
          if (import.meta.env.FIREFOX) styles.addRoot(root);
        }
        elements.add(box);
        byElement.add(box, mark);
        for (const node of mark.nodes) blockOf.set(node, mark.block);
      }
      observe(elements);
    },
    hide(marks) {
      for (const mark of marks) {
        const { box } = mark.block;
        unregister(mark);
        if (mark === open) setOpen(undefined);
        byElement.delete(box, mark);
        if (!byElement.has(box)) observer.unobserve(box);
      }
    },
    markAt(x, y) {
      const caret = caretAt(page, x, y, shadowRoots);
      const block = caret && blockOf.get(caret.node);
      if (!block) return undefined;
      const { box } = block;
      return matchesAt(block, caret.node as Text, caret.offset).find(
        (mark) => byElement.holds(box, mark) && isInside(drawnRects(mark), x, y),
      );
    },
    boxes: () => byElement.keys(),
    marksIn: (box) => byElement.of(box),
    markOf: () => undefined,
    rectsOf: drawnRects,
    textOf: (mark) => (isIntact(mark) ? markedText(mark) : ''),
    setOpen,
  };
}

function isUnseen({ firstNode, block }: Mark): boolean {
  return isTransparent(getComputedStyle(firstNode.parentElement ?? block.box).color);
}

function drawnRects(mark: Mark): DOMRect[] {
  return isIntact(mark) ? [...liveRange(mark).getClientRects()] : [];
}
