import type { FileProblem, ImportedRow } from './imported-row.ts';
import type { GlossaryAbout, OwnEntry } from './own-glossary.ts';

/** A file that a reader chose or dropped, or one of a folder. */
export type ImportFile = {
  /** Its name, with its path if it is one of a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** What a column of a table holds. */
export const columnRoles = [
  'term',
  'definition',
  'otherSpellings',
  'link',
  'context',
  'id',
  'ignored',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** What a reader may choose about an import; what is left out is guessed from the file. */
export type ImportChoices = {
  /** A label of the Encoding Standard, such as "windows-1252"; see `encodings`. */
  readonly encoding?: string;
  /** One character that separates the cells of a table. */
  readonly delimiter?: string;
  /** Whether a table's first row names its columns. */
  readonly hasHeader?: boolean;
  /** Whether a table's cells are HTML, which is turned into plain text. */
  readonly html?: boolean;
  /** What a table's columns hold, from the first on. */
  readonly columns?: readonly ColumnRole[];
  /** Which language of a termbase the terms are taken from, as the file writes it. */
  readonly language?: string;
};

/** What was found in a table, for a page that asks about it. */
export type TableLayout = {
  readonly encoding: string;
  readonly delimiter: string;
  readonly hasHeader: boolean;
  readonly html: boolean;
  readonly columns: readonly ColumnRole[];
  /** The first rows, the header included. */
  readonly sample: readonly (readonly string[])[];
};

/** A language of a termbase, and how many concepts have a term in it. */
export type TermbaseLanguage = { readonly language: string; readonly concepts: number };

/** The format of an import, with what was chosen or guessed about it. */
export type ImportFormat =
  | { readonly kind: 'json' }
  | { readonly kind: 'markdown' }
  | { readonly kind: 'yomitan' }
  | { readonly kind: 'table'; readonly layout: TableLayout }
  | { readonly kind: 'anki'; readonly layout: TableLayout }
  | {
      readonly kind: 'tbx';
      readonly language: string;
      /** The most frequent language first. */
      readonly languages: readonly TermbaseLanguage[];
    };

/** A part of an entry that a file can state. */
export type EntryField = Exclude<keyof OwnEntry, 'id' | 'source'>;

/** What was read from a file. Nothing is changed by reading. */
export type ImportReading =
  | {
      readonly ok: true;
      readonly format: ImportFormat;
      readonly rows: readonly ImportedRow[];
      /** The parts of entries that the file states; others stay as they are in existing entries. */
      readonly fields: readonly EntryField[];
      /** What the file says of the glossary as a whole. */
      readonly about: Partial<GlossaryAbout>;
    }
  | {
      readonly ok: false;
      readonly problem: FileProblem;
      /** If the format is known: what can be chosen differently. */
      readonly format?: ImportFormat;
    };

/**
 * A step-by-step reading: each step yields how much is done, from 0 to 1, and takes a few
 * milliseconds, so that whoever runs it can show progress, wait or stop in between.
 */
export type Steps<Result> = Generator<number, Result, void>;
