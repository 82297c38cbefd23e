import type { Mark } from '../../content/reading/mark.ts';

/** Marks to show and marks to hide. */
export type MarkDiff = { readonly show: readonly Mark[]; readonly hide: readonly Mark[] };
