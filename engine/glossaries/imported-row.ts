import type { OwnEntry } from './own-glossary.ts';

/** Where in an import something stands. */
export type Place = {
  /** The line of the file, counted from 1; 0 if the format has no lines that a reader could find. */
  readonly line: number;
  /** The file within a zip or a folder. */
  readonly file?: string;
};

/** Why a row is not imported. The interface has a sentence with a remedy for each. */
export type Refusal =
  | { readonly kind: 'no term' }
  | { readonly kind: 'no definition'; readonly term: string }
  | { readonly kind: 'term too long'; readonly term: string; readonly most: number }
  | { readonly kind: 'definition too long'; readonly term: string; readonly most: number }
  /** Nothing in the term can be found in text. */
  | { readonly kind: 'no letters'; readonly term: string }
  | { readonly kind: 'duplicate'; readonly term: string; readonly first: Place }
  /** Another entry of the glossary has the term that this one was renamed to. */
  | { readonly kind: 'term taken'; readonly term: string }
  | { readonly kind: 'not an entry' }
  | { readonly kind: 'quote not closed' }
  | { readonly kind: 'not well-formed' }
  | { readonly kind: 'unknown entity'; readonly name: string }
  | { readonly kind: 'language missing'; readonly language: string }
  | { readonly kind: 'unreadable file'; readonly name: string }
  | { readonly kind: 'unsafe name'; readonly name: string }
  | { readonly kind: 'file too large'; readonly name: string; readonly mostBytes: number }
  /** This row and all after it. */
  | { readonly kind: 'too many entries'; readonly most: number };

/** What a reader should know of a row that is imported. */
export type RowWarning =
  /** A very common word: ask whether to underline it everywhere. */
  | { readonly kind: 'common word'; readonly form: string }
  /** The link is no web address. */
  | { readonly kind: 'link left out'; readonly link: string }
  /** Another spelling that cannot be found in text, or one too many. */
  | { readonly kind: 'spelling left out'; readonly form: string }
  /** A context word that is too long, or one too many. */
  | { readonly kind: 'context word left out'; readonly word: string }
  /** What looks like HTML is shown as it stands. */
  | { readonly kind: 'shows markup' };

/** The result for one row of an import. */
export type ImportedRow =
  | {
      readonly kind: 'entry';
      readonly place: Place;
      readonly entry: OwnEntry;
      /** Whether the file gave the entry's id; otherwise it was made from the term. */
      readonly identified: boolean;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly kind: 'refused'; readonly place: Place; readonly reason: Refusal };

/** Why nothing of a file can be imported. The interface has a sentence with a remedy for each. */
export type FileProblem =
  | { readonly kind: 'too large'; readonly mostBytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown format' }
  | { readonly kind: 'no entries' }
  | { readonly kind: 'no json'; readonly line: number }
  | { readonly kind: 'newer version' }
  | { readonly kind: 'no term column' }
  | { readonly kind: 'too many columns'; readonly line: number; readonly most: number }
  | { readonly kind: 'no xml'; readonly line: number }
  | { readonly kind: 'no termbase' }
  | { readonly kind: 'doctype'; readonly line: number }
  | { readonly kind: 'too deep'; readonly line: number }
  | { readonly kind: 'no zip' }
  | { readonly kind: 'zip too large'; readonly mostBytes: number }
  /** An archive that became far larger than text does. */
  | { readonly kind: 'zip bomb' }
  | { readonly kind: 'too many files'; readonly most: number };
