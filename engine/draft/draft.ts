/** The formats that drafts are read from. */
export const draftFormats = ['markdown', 'html', 'text', 'docx'] as const;
export type DraftFormat = (typeof draftFormats)[number];

/** A range of a draft's source, in UTF-16 units. */
export type SourcePlace = { readonly start: number; readonly end: number };

/**
 * Pieces of a block's text and where they are in the source, in order. Lengths differ where the source
 * writes a character in another way, such as `&amp;`.
 */
export type Piece = {
  /** Offset in the block's text, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  readonly source: SourcePlace;
};

/** A run of a draft's text that a reader sees as one piece. */
export type DraftBlock = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly isHeading: boolean;
  /** Whether it is HTML within Markdown, where Markdown's own marks mean nothing. */
  readonly isEmbedded: boolean;
  /** The texts of links, as ranges of the block's text. */
  readonly links: readonly SourcePlace[];
  /** Where the block says itself that it defines a term, as with `<dfn>`; ranges of its text. */
  readonly definitions: readonly SourcePlace[];
  /** Where footnotes are referred to, as offsets in the block's text. */
  readonly notes: readonly number[];
};

/** A draft that has been read. */
export type Draft = {
  readonly format: DraftFormat;
  /** The file's text; of a .docx, its paragraphs. */
  readonly source: string;
  readonly blocks: readonly DraftBlock[];
};

/** Why a draft cannot be read. */
export type DraftProblem =
  /** @param mostBytes the size of the largest that can be. */
  | { readonly kind: 'too large'; readonly mostBytes: number }
  /** Not a text: it holds bytes that no text does. */
  | { readonly kind: 'no text' }
  /** Named .docx, and none. */
  | { readonly kind: 'no docx' }
  /** Named .docx, and damaged. */
  | { readonly kind: 'damaged docx' }
  /** A .docx that unpacks to far more than any document holds. */
  | { readonly kind: 'docx too large' }
  /** Nested deeper than any text is. */
  | { readonly kind: 'too deep' };

export type DraftReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problem: DraftProblem };

/** @returns where a range of a block's text is in the source. */
export function sourceOf({ pieces }: DraftBlock, start: number, end: number): SourcePlace {
  return { start: offsetAt(pieces, start, 'start'), end: offsetAt(pieces, end - 1, 'end') };
}

/** Where the character at an offset starts or ends in the source. */
function offsetAt(pieces: readonly Piece[], at: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((pieces[middle] as Piece).at <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return 0;
  const { source } = piece;
  const isVerbatim = source.end - source.start === piece.length;
  if (!isVerbatim) return source[side];
  return source.start + at - piece.at + (side === 'end' ? 1 : 0);
}
