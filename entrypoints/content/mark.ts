import type { Match } from '../../engine/read-block.ts';
import { isHeading } from './element-kind.ts';
import { type Block, lastAtOrBefore } from './stretch.ts';

/** A block in which forms were found. */
export type FoundBlock = Omit<Block, 'text'> & {
  readonly heading: boolean;
  readonly marks: readonly Mark[];
};

/** A match with its place in the page, which is worked out when it is first asked for. */
export class Mark {
  readonly block: FoundBlock;
  readonly match: Match;
  #range: StaticRange | undefined;

  constructor(block: FoundBlock, match: Match) {
    this.block = block;
    this.match = match;
  }

  /** Index of the entry in the lexicon. */
  get entry(): number {
    return this.match.entry;
  }

  get range(): StaticRange {
    this.#range ??= this.#makeRange();
    return this.#range;
  }

  /** The text nodes that the mark runs over. */
  get nodes(): readonly Text[] {
    const { nodes, starts } = this.block;
    const { start, end } = this.match;
    return nodes.slice(lastAtOrBefore(starts, start), lastAtOrBefore(starts, end - 1) + 1);
  }

  #makeRange(): StaticRange {
    const { nodes, starts } = this.block;
    const { start, end } = this.match;
    const first = lastAtOrBefore(starts, start);
    const last = lastAtOrBefore(starts, end - 1);
    return new StaticRange({
      startContainer: nodes[first] as Text,
      startOffset: start - (starts[first] as number),
      endContainer: nodes[last] as Text,
      endOffset: end - (starts[last] as number),
    });
  }
}

/** Ties matches in a block's text to the page. */
export function toFoundBlock(block: Block, matches: readonly Match[]): FoundBlock {
  const marks: Mark[] = [];
  const { container, nodes, starts } = block;
  const heading = isHeading(container);
  const found: FoundBlock = { container, heading, nodes, starts, marks };
  for (const match of matches) marks.push(new Mark(found, match));
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
