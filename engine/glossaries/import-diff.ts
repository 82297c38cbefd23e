import type { ImportedRow, Place, RowWarning } from './imported-row.ts';
import type { OwnEntry } from './own-glossary.ts';

/** An entry that an import would add or change. */
export type ImportedEntry = {
  readonly entry: OwnEntry;
  readonly place: Place;
  readonly warnings: readonly RowWarning[];
};

/** What an import would do to a glossary. */
export type ImportDiff = {
  readonly added: readonly ImportedEntry[];
  /** `entry` has the id of `before`, and replaces it. */
  readonly changed: readonly (ImportedEntry & { readonly before: OwnEntry })[];
  /** The existing entries that the import repeats. */
  readonly same: readonly OwnEntry[];
  readonly refused: readonly Extract<ImportedRow, { kind: 'refused' }>[];
};
