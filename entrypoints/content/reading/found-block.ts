import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { isExplained } from '../../../engine/salience/explained.ts';
import { CueReader } from '../../../engine/senses/cue-reader.ts';
import type { Hit } from '../../../engine/senses/hit.ts';
import { type Container, elementAround, elementOf, hasNoBox } from './container.ts';
import { isHeading } from './element-kind.ts';
import { Mark, type MarkedBlock } from './mark.ts';
import { blockStart, type TextBatch } from './text-batch.ts';

/** A block in which forms were found. Of its text nodes, it keeps only those that marks are in. */
export class FoundBlock implements MarkedBlock {
  readonly container: Container;
  readonly heading: boolean;
  readonly length: number;
  /** The text nodes that marks are in. */
  readonly nodes: readonly Text[];
  /** Where each of these nodes begins in the block's text, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly marks: readonly Mark[];
  #box: Element | undefined;

  /**
   * Attaches forms to their block.
   *
   * @param index the block's index in the batch.
   * @param hits all forms in the block, in order; at least one.
   * @param firstNode the index of the node in which the first form begins.
   */
  constructor(
    batch: TextBatch,
    index: number,
    hits: readonly Hit[],
    firstNode: number,
    lexicon: Lexicon,
  ) {
    const begin = blockStart(batch, index);
    const text = batch.text.slice(begin, batch.ends[index]);
    const touched = nodesTouched(batch, hits, firstNode);
    this.container = batch.containers[index] as Container;
    this.heading = isHeading(this.container);
    this.length = text.trim().length;
    this.nodes = touched.map((node) => batch.nodes[node] as Text);
    this.starts = touched.map((node) => (batch.starts[node] as number) - begin);
    const own = hits.map(({ start, end, form }) => ({
      start: start - begin,
      end: end - begin,
      form,
    }));
    const cues = new CueReader(text, own, lexicon);
    this.marks = own.map((hit) => {
      const { start, end, form } = hit;
      return new Mark(this, start, end, form, cues.at(hit), isExplained(text, start, end));
    });
  }

  /** The element whose box contains the block's text: the container's, or one around it. */
  get box(): Element {
    this.#box ??= boxOf(elementOf(this.container));
    return this.#box;
  }
}

function boxOf(element: Element): Element {
  let box: Element | null = element;
  while (box && hasNoBox(box)) box = elementAround(box);
  return box ?? element;
}

/** @returns the indices of the nodes that forms are in, ascending. */
function nodesTouched({ starts }: TextBatch, hits: readonly Hit[], firstNode: number): number[] {
  const touched = [firstNode];
  let node = firstNode;
  const nextStart = () => starts[node + 1] ?? Number.POSITIVE_INFINITY;
  for (const { start, end } of hits) {
    while (nextStart() <= start) node++;
    if (touched.at(-1) !== node) touched.push(node);
    while (nextStart() < end) touched.push(++node);
  }
  return touched;
}
