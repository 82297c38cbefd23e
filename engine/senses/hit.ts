import type { PackedForm } from '../lexicon/lexicon.ts';

/** A range of a text, in UTF-16 units. */
export type Place = { readonly start: number; readonly end: number };

/** A form found in a text. */
export type Hit = Place & { readonly form: PackedForm };
