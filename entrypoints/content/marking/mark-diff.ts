import type { Mark } from '../reading/mark.ts';

/** Marks to show and marks to hide. */
export type MarkDiff = { readonly show: readonly Mark[]; readonly hide: readonly Mark[] };
