import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LearnedTerm } from '../../engine/learning/learned-term.ts';
import type { MetTerm } from '../../engine/learning/met-term.ts';

/** Incremented when the stores change. A database of a newer version is left alone. */
const version = 1;

type Schema = DBSchema & {
  /** What the reader is learning. */
  terms: { key: string; value: LearnedTerm };
  /** What could not be read, as it was. */
  damaged: { key: number; value: unknown };
  /** How many new terms the reader wants to begin a day. */
  state: { key: 'daily'; value: number };
  /** What the reader has met while reading, only while they have chosen that it is counted. */
  met: { key: string; value: MetTerm };
};

export type LearningDatabase = IDBPDatabase<Schema>;

let opened: Promise<LearningDatabase> | undefined;

/**
 * Opens the database of what the reader learns and has met. It belongs to the extension's origin, so
 * scripts in pages cannot reach it.
 *
 * @throws DOMException named `VersionError` if a newer version of Gloss has written it.
 */
export function openLearningDatabase(): Promise<LearningDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<LearningDatabase> {
  const database = await openDB<Schema>('gloss-learning', version, {
    upgrade(upgraded) {
      upgraded.createObjectStore('terms', { keyPath: 'id' });
      upgraded.createObjectStore('damaged', { autoIncrement: true });
      upgraded.createObjectStore('state');
      upgraded.createObjectStore('met', { keyPath: 'id' });
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
