import type { DBSchema } from 'idb';
import type { LearnedTerm } from '../../engine/learning/learned-term.ts';
import type { MetTerm } from '../../engine/learning/met-term.ts';
import { databaseOpener } from '../database-opener.ts';

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

/**
 * Opens the database of what the reader learns and has met. It belongs to the extension's origin, so
 * scripts in pages cannot reach it.
 */
export const openLearningDatabase = databaseOpener<Schema>(
  'gloss-learning',
  version,
  (database) => {
    database.createObjectStore('terms', { keyPath: 'id' });
    database.createObjectStore('damaged', { autoIncrement: true });
    database.createObjectStore('state');
    database.createObjectStore('met', { keyPath: 'id' });
  },
);
