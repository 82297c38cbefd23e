import type { Risk } from '../../glossary/categories.ts';

/** What a reader can choose in a page: all that pages can ask the background to change. */
export type ReaderChoice =
  /** Hides a term everywhere, or undoes that. */
  | { readonly kind: 'know'; readonly id: string; readonly known: boolean }
  /** Hides a term on the site of an address, or undoes that. */
  | {
      readonly kind: 'hide';
      readonly address: string;
      readonly id: string;
      readonly hidden: boolean;
    }
  /** Says that a term's forms of this risk or higher mean something else on a site. */
  | { readonly kind: 'reject'; readonly site: string; readonly id: string; readonly risk: Risk };
