import type { Container } from './container.ts';

/** A run of page text that a reader sees as one piece. */
export type Block = {
  /** The nearest block-like ancestor of all its text, or the shadow root that it is in. */
  readonly container: Container;
  readonly text: string;
  /** The text nodes that `text` is made of. */
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
};

/** Consecutive blocks of a page, which are searched together. */
export type TextBatch = {
  /** The text of all blocks, separated so that no form spans two of them. */
  readonly text: string;
  /** The text nodes of all blocks. */
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
  /** For each block: its container, the index of its first node, and where its text ends. */
  readonly containers: readonly Container[];
  readonly firstNodes: readonly number[];
  readonly ends: readonly number[];
  /** Where the language changes, by offsets in `text`; until the first, it is the page's own. */
  readonly languages: readonly LanguageChange[];
};

/** From an offset on, text is in a language; in the page's own, if none is named. */
export type LanguageChange = { readonly at: number; readonly language: string | undefined };

/** Separates blocks: it ends words and phrases, and is a single byte. */
export const blockEnd = '\0';

/** @returns one block of a batch, by its index. */
export function blockAt(batch: TextBatch, index: number): Block {
  const { text, nodes, starts, containers, firstNodes, ends } = batch;
  const first = firstNodes[index] as number;
  const last = firstNodes[index + 1] ?? nodes.length;
  const begin = starts[first] as number;
  return {
    container: containers[index] as Container,
    text: text.slice(begin, ends[index]),
    nodes: nodes.slice(first, last),
    starts: starts.slice(first, last).map((start) => start - begin),
  };
}

/** @returns where a block's text begins in its batch, in UTF-16 units. */
export function blockStart({ starts, firstNodes }: TextBatch, index: number): number {
  return starts[firstNodes[index] as number] as number;
}

/** The index of the last start that is not after `offset`; starts are ascending. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
