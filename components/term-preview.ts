import { createContext } from 'preact';

/** Shows a term's sentence beside a link to it, before the reader commits to the link. */
export type TermPreview = {
  /** The element that describes the link whose sentence is shown. */
  readonly describedBy: (id: string) => string | undefined;
  readonly show: (id: string, link: HTMLElement, by: 'pointer' | 'focus') => void;
  readonly hide: () => void;
};

/** Undefined where links have no previews. */
export const TermPreviews = createContext<TermPreview | undefined>(undefined);

/** Gives the address of an entry. Undefined where entries are opened in place. */
export const TermAddresses = createContext<((id: string) => string) | undefined>(undefined);
