import MarkJs from 'mark.js';
import type { Container } from '../content/reading/container.ts';
import { isIntact, type Mark } from '../content/reading/mark.ts';

/** The element that wraps a term. */
export const tagName = 'gloss-mark';

/** A text node that was split to wrap terms in it. */
type Cut = {
  readonly node: Text;
  /** The node's parent when it was split. */
  readonly parent: Node | null;
  /** The text that the node kept when it was split. */
  readonly kept: string;
  /** The wrappers, and the text between and after them, in the order they follow the node. */
  readonly pieces: readonly ChildNode[];
};

/** The wrapped terms of one block element. */
export type Wrapping = {
  readonly marks: ReadonlySet<Mark>;
  readonly elements: ReadonlyMap<Mark, readonly Element[]>;
  /** Restores the page's text nodes. */
  undo(): void;
};

/**
 * Wraps marks in elements, with mark.js.
 *
 * @param container the block element that holds all of them; its text must not have changed since
 *   it was read.
 * @param marks marks that do not overlap.
 */
export function wrapMarks(container: Container, marks: ReadonlySet<Mark>): Wrapping {
  const offsets = textOffsets(container);
  const markOf = new Map<MarkJs.Range, Mark>();
  for (const mark of marks) {
    if (!isIntact(mark)) continue;
    for (const range of rangesOf(mark, offsets)) markOf.set(range, mark);
  }
  const lengths = new Map([...offsets.keys()].map((node) => [node, node.length]));
  const elements = new Map<Mark, Element[]>();
  new MarkJs(container as unknown as HTMLElement).markRanges([...markOf.keys()], {
    element: tagName,
    each: (element: Element, range: MarkJs.Range) => {
      const mark = markOf.get(range);
      element.removeAttribute('data-markjs');
      if (mark) elements.set(mark, [...(elements.get(mark) ?? []), element]);
    },
  });
  const cuts = [...lengths]
    .filter(([node, length]) => node.length < length)
    .map(([node, length]) => cutOf(node, length, (other) => lengths.has(other as Text)));
  return { marks, elements, undo: () => cuts.forEach(mend) };
}

/** Where each text node begins in the text from which mark.js counts its offsets. */
function textOffsets(container: Container): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (/^(script|style|title|head|html)$/i.test(node.parentNode?.nodeName ?? '')) continue;
    offsets.set(node, offset);
    offset += node.length;
  }
  return offsets;
}

/** One range for each text node that a mark spans. */
function rangesOf({ range, nodes }: Mark, offsets: ReadonlyMap<Text, number>): MarkJs.Range[] {
  return nodes.flatMap((node, index) => {
    const offset = offsets.get(node);
    const from = index === 0 ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    return offset === undefined || from === to ? [] : [{ start: offset + from, length: to - from }];
  });
}

/**
 * Collects the pieces after a split node, up to its former length.
 *
 * @param isOwn whether a text node belongs to the page.
 */
function cutOf(node: Text, length: number, isOwn: (other: Node) => boolean): Cut {
  const pieces: ChildNode[] = [];
  let missing = length - node.length;
  for (let next = node.nextSibling; next && missing > 0; next = next.nextSibling) {
    pieces.push(next);
    missing -= next.textContent?.length ?? 0;
  }
  const last = pieces.at(-1)?.nextSibling;
  // mark.js leaves an empty text node after a term at the end of its node.
  if (last?.nodeType === Node.TEXT_NODE && !isOwn(last) && !last.nodeValue) pieces.push(last);
  return { node, parent: node.parentNode, kept: node.data, pieces };
}

/**
 * Joins a node's pieces again. If the page has since changed the node's text, the new text replaces
 * all pieces, because the page does not know of them. If the page has moved the node, the pieces
 * follow it; pieces that the page has removed stay removed.
 */
function mend({ node, parent, kept, pieces }: Cut): void {
  const moved = node.parentNode !== parent;
  const ours = pieces.filter((piece) => moved || piece.parentNode === parent);
  const rest = ours.map((piece) => piece.textContent ?? '').join('');
  for (const piece of pieces) piece.remove();
  if (node.data === kept) node.data = kept + rest;
}
