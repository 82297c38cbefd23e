import type { DBSchema } from 'idb';
import type { OwnEntry, OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { databaseOpener } from '../database-opener.ts';

/** Incremented when the stores change. A database of a newer version is left alone. */
const version = 1;

/** A glossary as it is stored, without its entries. */
export type GlossaryRecord = Omit<OwnGlossary, 'entries'> & {
  /** Its rank: of two glossaries, the one with the lower position comes first. */
  readonly position: number;
};

/** An entry as it is stored. */
export type EntryRecord = OwnEntry & {
  /** The id of its glossary. */
  readonly glossary: string;
  /** Its spellings as they are compared, to find entries that define the same word. */
  readonly keys: readonly string[];
};

type Schema = DBSchema & {
  glossaries: { key: string; value: GlossaryRecord };
  entries: { key: [string, string]; value: EntryRecord; indexes: { keys: string } };
  /** How often anything was changed. */
  state: { key: 'revision'; value: number };
};

export const storeNames = ['glossaries', 'entries', 'state'] as const;

/**
 * Opens the database of the reader's own glossaries, which belongs to the extension's origin: scripts in
 * pages cannot reach it.
 */
export const openDatabase = databaseOpener<Schema>('gloss-glossaries', version, (database) => {
  database.createObjectStore('glossaries', { keyPath: 'id' });
  const entries = database.createObjectStore('entries', { keyPath: ['glossary', 'id'] });
  entries.createIndex('keys', 'keys', { multiEntry: true });
  database.createObjectStore('state');
});

/** The keys of all entries of a glossary. */
export function keysOf(glossary: string): IDBKeyRange {
  return IDBKeyRange.bound([glossary], [glossary, []]);
}
