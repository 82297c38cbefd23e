import type { GlossaryAbout, OwnEntry } from './own-glossary.ts';

/** Where in an import something stands. */
export type Place = {
  /** The line of the file, counted from 1; 0 if the format has no lines. */
  readonly line: number;
  /** The file within a zip or folder, if there are several. */
  readonly file?: string;
};

/** Why a row is not imported. Each has a sentence with a remedy in the interface's texts. */
export type Refusal =
  | { readonly kind: 'no term' }
  | { readonly kind: 'no definition'; readonly term: string }
  | { readonly kind: 'term too long'; readonly term: string; readonly most: number }
  | { readonly kind: 'definition too long'; readonly term: string; readonly most: number }
  | { readonly kind: 'no letters'; readonly term: string }
  | { readonly kind: 'duplicate'; readonly term: string; readonly first: Place }
  | { readonly kind: 'not an entry' }
  | { readonly kind: 'quote not closed' }
  | { readonly kind: 'no such language'; readonly term: string }
  | { readonly kind: 'unreadable file'; readonly name: string }
  | { readonly kind: 'file too large'; readonly name: string; readonly mostBytes: number };

/** What a reader should know of a row that is imported. */
export type RowWarning =
  /** A very common word: ask whether to underline it everywhere. */
  | { readonly kind: 'common word'; readonly form: string }
  /** The link is no web address, and was left out. */
  | { readonly kind: 'link left out'; readonly link: string }
  /** Another spelling that cannot be found in text, or one too many, was left out. */
  | { readonly kind: 'spelling left out'; readonly form: string }
  /** A context word that is empty or too long, or one too many, was left out. */
  | { readonly kind: 'context word left out'; readonly word: string }
  /** The text held markup or control characters, which became plain text. */
  | { readonly kind: 'markup removed' };

/** The result for one row of an import. */
export type ImportedRow =
  | {
      readonly kind: 'entry';
      readonly place: Place;
      readonly entry: OwnEntry;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly kind: 'refused'; readonly place: Place; readonly reason: Refusal };

/** Why nothing of a file can be imported. */
export type FileProblem =
  | { readonly kind: 'too large'; readonly mostBytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown format' }
  | { readonly kind: 'no json'; readonly line: number }
  | { readonly kind: 'newer version' }
  | { readonly kind: 'no entries' }
  | { readonly kind: 'no xml'; readonly line: number }
  | { readonly kind: 'doctype'; readonly line: number }
  | { readonly kind: 'entity'; readonly line: number; readonly name: string }
  | { readonly kind: 'too deep'; readonly line: number }
  | { readonly kind: 'no zip' }
  | { readonly kind: 'encrypted zip' }
  | { readonly kind: 'zip bomb'; readonly mostBytes: number }
  | { readonly kind: 'too many files'; readonly most: number }
  | { readonly kind: 'too many columns'; readonly most: number }
  | { readonly kind: 'too many entries'; readonly most: number }
  | { readonly kind: 'stopped' };

/** What was read from a file, before anything is changed. */
export type ImportResult =
  | {
      readonly ok: true;
      readonly rows: readonly ImportedRow[];
      /** What the file says of the glossary itself. */
      readonly about: Partial<GlossaryAbout>;
    }
  | { readonly ok: false; readonly problem: FileProblem };
