import type { FoundBlock } from './found-block.ts';

/** What the scanner reports at the end of each slice. */
export type Report = {
  readonly found: readonly FoundBlock[];
  /** Blocks whose text has changed or been removed. */
  readonly lost: readonly FoundBlock[];
  /** UTF-16 units read since the last report. */
  readonly length: number;
  /** Whether all of the page has been read that there is for now. */
  readonly isLast: boolean;
};
