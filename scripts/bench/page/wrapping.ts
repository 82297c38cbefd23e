import type { Mark } from '../../../entrypoints/content/reading/mark.ts';

type TextSegment = { readonly from: number; readonly to: number };

/** Wraps marks in elements as directly as possible: the minimum cost of painting with elements. */
export function wrapAll(marks: readonly Mark[]): void {
  const pieces = new Map<Text, TextSegment[]>();
  for (const { range, block } of marks) {
    const first = block.nodes.indexOf(range.startContainer as Text);
    const last = block.nodes.indexOf(range.endContainer as Text);
    for (const [index, node] of block.nodes.slice(first, last + 1).entries()) {
      const from = index === 0 ? range.startOffset : 0;
      const to = index === last - first ? range.endOffset : node.length;
      const others = pieces.get(node);
      if (others) others.push({ from, to });
      else pieces.set(node, [{ from, to }]);
    }
  }
  for (const [node, list] of pieces) {
    // From last to first, because splitting a node shortens it.
    for (const { from, to } of list.sort((a, b) => b.from - a.from)) wrap(node, from, to);
  }
}

function wrap(node: Text, from: number, to: number): void {
  if (to < node.length) node.splitText(to);
  const middle = from > 0 ? node.splitText(from) : node;
  const element = document.createElement('gloss-mark');
  middle.replaceWith(element);
  element.append(middle);
}
