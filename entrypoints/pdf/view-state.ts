/** What a search in the document has found. */
export type Found = {
  readonly kind: 'nothing asked' | 'searching' | 'found' | 'not found';
  /** The number of the occurrence that is shown, and how many there are. */
  readonly current: number;
  readonly total: number;
};

/** What is to be seen of a document. */
export type ViewState = {
  readonly page: number;
  readonly pages: number;
  /** How large pages are drawn; 1 is their size on paper. */
  readonly scale: number;
  /** Where the scale follows the window: how. */
  readonly fit: Fit | undefined;
  readonly found: Found;
  /** The last page that could not be drawn. */
  readonly badPage: number | undefined;
};

/** Ways of fitting pages in the window, as pdf.js calls them. */
export const fits = ['auto', 'page-width', 'page-fit'] as const;
export type Fit = (typeof fits)[number];

export const nothingAsked: Found = { kind: 'nothing asked', current: 0, total: 0 };
