import type { PackedForm } from '../lexicon/lexicon.ts';

/** A form found in a text, at offsets in UTF-16 units. */
export type Hit = { readonly start: number; readonly end: number; readonly form: PackedForm };
