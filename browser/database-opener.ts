import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * @param version incremented when the stores change. A database of a newer version is left alone.
 * @param create makes the stores of a new database.
 * @returns a function that opens a database once. It throws a DOMException named `VersionError` if a
 *   newer version of Gloss has written it.
 */
export function databaseOpener<Schema extends DBSchema>(
  name: string,
  version: number,
  create: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const open = async () => {
    const database = await openDB<Schema>(name, version, {
      upgrade: create,
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
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
