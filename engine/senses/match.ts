import type { PackedForm } from '../lexicon/lexicon.ts';
import type { ContextCues } from './context-cues.ts';

/** A form found in a text; offsets in UTF-16 units. */
export type Hit = { readonly start: number; readonly end: number; readonly form: PackedForm };

/** A form found in a block; offsets in UTF-16 units of the block's text. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly form: PackedForm;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
  /** The cues around it, if its form is ambiguous. */
  readonly cues: ContextCues | undefined;
};
