import { entryOf, type PackedForm } from '../../../engine/lexicon/lexicon.ts';
import type { ContextCues } from '../../../engine/senses/context-cues.ts';
import type { Match } from '../../../engine/senses/match.ts';
import type { Container } from './container.ts';
import { lastAtOrBefore } from './text-batch.ts';

/** The block that a mark is in, as seen by the mark. */
export type MarkedBlock = {
  readonly container: Container;
  readonly heading: boolean;
  /** Of the block's text, in UTF-16 units. */
  readonly length: number;
  /** The text nodes that marks are in. */
  readonly nodes: readonly Text[];
  /** Where each of these nodes begins in the block's text, in UTF-16 units. */
  readonly starts: readonly number[];
  /** The element whose box contains the block's text: the container's, or one around it. */
  readonly box: Element;
  readonly marks: readonly Mark[];
};

/** A match with its place in the page, which is computed on first use. */
export class Mark implements Match {
  readonly block: MarkedBlock;
  readonly start: number;
  readonly end: number;
  readonly form: PackedForm;
  readonly cues: ContextCues | undefined;
  /** Whether the text seems to explain the term right here. */
  readonly isExplained: boolean;
  #range: StaticRange | undefined;

  constructor(
    block: MarkedBlock,
    start: number,
    end: number,
    form: PackedForm,
    cues: ContextCues | undefined,
    isExplained: boolean,
  ) {
    this.block = block;
    this.start = start;
    this.end = end;
    this.form = form;
    this.cues = cues;
    this.isExplained = isExplained;
  }

  /** Index of the entry in the lexicon. */
  get entry(): number {
    return entryOf(this.form);
  }

  get range(): StaticRange {
    this.#range ??= this.#makeRange();
    return this.#range;
  }

  get firstNode(): Text {
    const { nodes, starts } = this.block;
    return nodes[lastAtOrBefore(starts, this.start)] as Text;
  }

  get lastNode(): Text {
    const { nodes, starts } = this.block;
    return nodes[lastAtOrBefore(starts, this.end - 1)] as Text;
  }

  /** The text nodes that the mark spans. */
  get nodes(): readonly Text[] {
    const { nodes, starts } = this.block;
    const last = lastAtOrBefore(starts, this.end - 1);
    return nodes.slice(lastAtOrBefore(starts, this.start), last + 1);
  }

  #makeRange(): StaticRange {
    const { start, end, block } = this;
    const { nodes, starts } = block;
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

/**
 * Finds the matches that a place in a block's text is in or beside, by halves: there can be thousands.
 *
 * @param node one of the block's nodes, and an offset in it in UTF-16 units.
 * @returns at most two, since matches do not overlap.
 */
export function matchesAt(
  { marks, nodes, starts }: MarkedBlock,
  node: Text,
  offset: number,
): Mark[] {
  const place = (starts[nodes.indexOf(node)] ?? Number.NaN) + offset;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle] as Mark).end < place) low = middle + 1;
    else high = middle;
  }
  return marks.slice(low, low + 2).filter(({ start }) => start <= place);
}

/** @returns the text that a mark covers, as it is on the page now. */
export function markedText(mark: Mark): string {
  return liveRange(mark).toString();
}

/**
 * @returns a range for measuring. Keep it short-lived: live ranges slow down the page's own
 *   changes.
 */
export function liveRange({ range }: Mark): Range {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** @returns whether a mark's text nodes are still in the page and long enough. */
export function isIntact({ range }: Mark): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  return (
    startContainer.isConnected &&
    endContainer.isConnected &&
    startOffset <= (startContainer as Text).length &&
    endOffset <= (endContainer as Text).length
  );
}
