import type { Container } from '../content/reading/container.ts';
import type { Mark } from '../content/reading/mark.ts';
import { MarkStyles } from '../marking/painting/mark-styles.ts';
import { pageLineUnder } from '../marking/painting/page-line.ts';
import type { Look, Painter } from '../marking/painting/painter.ts';
import { makeReachable } from './make-reachable.ts';
import { tagName, type Wrapping, wrapMarks } from './wrapping.ts';

/**
 * Marks terms by wrapping them in elements, one block at a time. For browsers without the CSS
 * Custom Highlight API and for readers who choose it. Removing the marks restores the page.
 */
export function createElementPainter(page: Document, signal: AbortSignal): Painter {
  const styles = new MarkStyles(page, signal);
  const wrappings = new Map<Container, Wrapping>();
  const markOf = new WeakMap<Element, Mark>();
  let look: Look | undefined;
  let open: Mark | undefined;

  /**
   * Unwraps a block and wraps it again, because ranges are valid only in text that is not cut yet.
   */
  const change = (container: Container, choose: (before: ReadonlySet<Mark>) => Set<Mark>) => {
    const before = wrappings.get(container);
    const marks = choose(before?.marks ?? new Set());
    before?.undo();
    wrappings.delete(container);
    if (marks.size === 0) {
      if (wrappings.size === 0) styles.release(wrappings);
      return;
    }
    const root = container.getRootNode();
    if (root instanceof ShadowRoot) styles.addRoot(root);
    styles.hold(wrappings);
    const underlined = new Set([...marks].filter(isUnderlined));
    const wrapping = wrapMarks(container, marks);
    wrappings.set(container, wrapping);
    for (const [mark, elements] of wrapping.elements) {
      for (const element of elements) {
        markOf.set(element, mark);
        element.toggleAttribute('underlined', underlined.has(mark));
        element.toggleAttribute('active', mark === open);
      }
      makeReachable(elements);
    }
    applyStyle(wrapping);
  };

  const applyStyle = ({ elements }: Wrapping) => {
    if (!look) return;
    for (const [mark, pieces] of elements) {
      const plain = !look.hasSufficientContrast(mark);
      for (const piece of pieces) piece.toggleAttribute('plain', plain);
    }
  };

  const elementsOf = (mark: Mark) => wrappings.get(mark.block.container)?.elements.get(mark) ?? [];

  signal.addEventListener(
    'abort',
    () => {
      for (const wrapping of wrappings.values()) wrapping.undo();
      // The page may have cloned its own elements while they contained ours.
      for (const copy of page.querySelectorAll(tagName)) copy.replaceWith(...copy.childNodes);
    },
    { once: true },
  );

  return {
    applyStyle(given) {
      look = given;
      styles.setLook(given.sheet);
      for (const wrapping of wrappings.values()) applyStyle(wrapping);
    },
    show(marks) {
      for (const [container, added] of byContainer(marks)) {
        change(container, (before) => new Set([...before, ...added]));
      }
    },
    hide(marks) {
      for (const [container, removed] of byContainer(marks)) {
        change(container, (before) => {
          const gone = new Set(removed);
          return new Set([...before].filter((mark) => !gone.has(mark)));
        });
      }
    },
    markOf: (element) => markOf.get(element),
    markAt(x, y) {
      const element = page.elementFromPoint(x, y)?.closest(tagName);
      return element ? markOf.get(element) : undefined;
    },
    rectsOf: (mark) => elementsOf(mark).flatMap((element) => [...element.getClientRects()]),
    textOf: (mark) =>
      elementsOf(mark)
        .map(({ textContent }) => textContent)
        .join(''),
    setOpen(mark) {
      if (open) for (const element of elementsOf(open)) element.toggleAttribute('active', false);
      open = mark;
      if (open) for (const element of elementsOf(open)) element.toggleAttribute('active', true);
    },
  };
}

/** @returns whether the page itself underlines a mark's text, so that it needs no line of ours. */
function isUnderlined({ firstNode, block: { box } }: Mark): boolean {
  return pageLineUnder(firstNode.parentElement ?? box, box) !== 'none';
}

function byContainer(marks: readonly Mark[]): Map<Container, Mark[]> {
  return Map.groupBy(marks, ({ block }) => block.container);
}
