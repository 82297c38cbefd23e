import type { FoundBlock } from './found-block.ts';

/** What the reader of a page reports at the end of each slice. */
export type Report = {
  readonly found: readonly FoundBlock[];
  /** Blocks whose text has changed or gone. */
  readonly lost: readonly FoundBlock[];
  /** UTF-16 units read since the last report. */
  readonly length: number;
  /** Whether what was found comes after all that was found before, in the order of the page. */
  readonly inOrder: boolean;
};
