import type { Mark } from '../../content/reading/mark.ts';

/** A mark, with its position among all marks of the page. */
export type Step = { readonly mark: Mark; readonly place: number; readonly count: number };

/**
 * Finds the next or previous mark in page order, wrapping around at the ends.
 *
 * @param from the current mark; undefined to start with what is in view.
 * @param isAhead whether a mark is in view or below it.
 */
export function nextMark(
  marks: readonly Mark[],
  from: Mark | undefined,
  direction: 1 | -1,
  isAhead: (mark: Mark) => boolean,
): Step | undefined {
  const ordered = inPageOrder(marks);
  const count = ordered.length;
  const at = from ? ordered.indexOf(from) : -1;
  const ahead = ordered.findIndex(isAhead);
  const start = ahead < 0 ? 0 : ahead;
  const next = at < 0 ? (direction === 1 ? start : start - 1) : at + direction;
  const index = (next + count) % count;
  const mark = ordered[index];
  return mark && { mark, place: index + 1, count };
}

function inPageOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => {
    const one = a.range.startContainer;
    const other = b.range.startContainer;
    if (one === other) return a.range.startOffset - b.range.startOffset;
    return precedes(one, other) ? -1 : 1;
  });
}

/** Nodes in different trees are compared by the outermost hosts of their shadow trees. */
function precedes(one: Node, other: Node): boolean {
  if (one.getRootNode() !== other.getRootNode()) {
    const [top, otherTop] = [topOf(one), topOf(other)];
    if (top !== otherTop) return precedesInTree(top, otherTop);
  }
  return precedesInTree(one, other);
}

function precedesInTree(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function topOf(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? topOf(root.host) : node;
}
