import type { PackedForm } from '../lexicon/lexicon.ts';
import type { ContextCues } from './context-cues.ts';

/** A form found in a block, at offsets in UTF-16 units of the block's text. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly form: PackedForm;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
  /** What the block says of its meaning, if that is in doubt. */
  readonly cues: ContextCues | undefined;
};
