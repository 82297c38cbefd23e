import type { Match } from '../../engine/read-block.ts';
import type { Block } from './block-walk.ts';

/** A match with its place in the page. */
export type Mark = Match & {
  readonly block: FoundBlock;
  readonly range: StaticRange;
  /** The text nodes that the mark runs over. */
  readonly nodes: readonly Text[];
};

/** A block in which forms were found. */
export type FoundBlock = Pick<Block, 'container' | 'heading'> & { readonly marks: readonly Mark[] };

/** Ties matches in a block's text to the page. */
export function toFoundBlock(block: Block, matches: readonly Match[]): FoundBlock {
  const marks: Mark[] = [];
  const { container, heading, nodes, starts } = block;
  const found: FoundBlock = { container, heading, marks };
  for (const match of matches) {
    const first = lastAtOrBefore(starts, match.start);
    const last = lastAtOrBefore(starts, match.end - 1);
    const range = new StaticRange({
      startContainer: nodes[first] as Text,
      startOffset: match.start - (starts[first] as number),
      endContainer: nodes[last] as Text,
      endOffset: match.end - (starts[last] as number),
    });
    marks.push({ ...match, block: found, range, nodes: nodes.slice(first, last + 1) });
  }
  return found;
}

/** @returns the text that a mark covers, as it stands on the page. */
export function markedText(mark: Mark): string {
  return liveRange(mark).toString();
}

/** @returns a range that measures: short-lived, as live ranges slow down the page's own changes. */
export function liveRange({ range }: Mark): Range {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** @returns whether a mark's text nodes still are where they were and long enough. */
export function isIntact({ range }: Mark): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  return (
    startContainer.isConnected &&
    endContainer.isConnected &&
    startOffset <= (startContainer as Text).length &&
    endOffset <= (endContainer as Text).length
  );
}

/** Index of the last start that is not beyond `offset`; starts ascend from the first. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
