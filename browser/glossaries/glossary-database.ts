import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnEntry, OwnGlossary } from '../../engine/glossaries/own-glossary.ts';

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

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

/**
 * Opens the database of the reader's own glossaries, which belongs to the extension's origin: scripts in
 * pages cannot reach it.
 *
 * @throws DOMException named `VersionError` if a newer version of Gloss has written it.
 */
export function openDatabase(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Database> {
  const database = await openDB<Schema>('gloss-glossaries', version, {
    upgrade(upgraded) {
      upgraded.createObjectStore('glossaries', { keyPath: 'id' });
      const entries = upgraded.createObjectStore('entries', { keyPath: ['glossary', 'id'] });
      entries.createIndex('keys', 'keys', { multiEntry: true });
      upgraded.createObjectStore('state');
    },
    // Another window has a newer version of Gloss and waits for this one to let go.
    blocking() {
      database.close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  return database;
}

/** The keys of all entries of a glossary. */
export function keysOf(glossary: string): IDBKeyRange {
  return IDBKeyRange.bound([glossary], [glossary, []]);
}
