import { formKeys } from '../../engine/glossaries/form-keys.ts';
import type { OwnEntry, OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import {
  type EntryRecord,
  type GlossaryRecord,
  keysOf,
  openDatabase,
  storeNames,
} from './glossary-database.ts';

/** A glossary without its entries, and how many it has. */
export type ListedGlossary = GlossaryRecord & { readonly size: number };

/** Entries of one glossary to store and to remove. */
export type EntryChange = {
  readonly glossary: string;
  readonly put: readonly OwnEntry[];
  /** Ids. */
  readonly remove: readonly string[];
};

/** @returns how often anything was changed; 0 if there never were own glossaries. */
export async function currentRevision(): Promise<number> {
  const database = await openDatabase();
  return (await database.get('state', 'revision')) ?? 0;
}

/** @returns all glossaries in order of precedence. */
export async function listGlossaries(): Promise<ListedGlossary[]> {
  const transaction = (await openDatabase()).transaction(storeNames);
  const records = await transaction.objectStore('glossaries').getAll();
  const entries = transaction.objectStore('entries');
  const sizes = await Promise.all(records.map(({ id }) => entries.count(keysOf(id))));
  return records
    .map((record, index) => ({ ...record, size: sizes[index] ?? 0 }))
    .sort((a, b) => a.position - b.position);
}

/** @returns the entries of a glossary, by id. */
export async function loadEntries(glossary: string): Promise<OwnEntry[]> {
  const records = await (await openDatabase()).getAll('entries', keysOf(glossary));
  return records.map(toEntry);
}

/** @returns all glossaries with their entries, in order of precedence, and the revision they are of. */
export async function loadGlossaries(): Promise<{
  readonly revision: number;
  readonly glossaries: readonly OwnGlossary[];
}> {
  const transaction = (await openDatabase()).transaction(storeNames);
  const [revision = 0, records, entries] = await Promise.all([
    transaction.objectStore('state').get('revision'),
    transaction.objectStore('glossaries').getAll(),
    transaction.objectStore('entries').getAll(),
  ]);
  const byGlossary = Map.groupBy(entries, ({ glossary }) => glossary);
  const glossaries = records
    .sort((a, b) => a.position - b.position)
    .map(({ position: _, ...about }) => ({
      ...about,
      entries: (byGlossary.get(about.id) ?? []).map(toEntry),
    }));
  return { revision, glossaries };
}

/**
 * Stores and removes entries, all of them or none.
 *
 * @returns the changes that undo it.
 * @throws Error if they cannot be stored.
 */
export async function changeEntries(changes: readonly EntryChange[]): Promise<EntryChange[]> {
  const transaction = (await openDatabase()).transaction(storeNames, 'readwrite');
  const entries = transaction.objectStore('entries');
  const undo: EntryChange[] = [];
  const work = async () => {
    for (const { glossary, put, remove } of changes) {
      if (!(await transaction.objectStore('glossaries').getKey(glossary))) continue;
      const ids = [...put.map(({ id }) => id), ...remove];
      const before = await Promise.all(ids.map((id) => entries.get([glossary, id])));
      undo.unshift({
        glossary,
        put: before.flatMap((record) => (record ? toEntry(record) : [])),
        remove: ids.filter((_, index) => !before[index]),
      });
      for (const entry of put) void entries.put(toRecord(glossary, entry)).catch(() => undefined);
      for (const id of remove) void entries.delete([glossary, id]).catch(() => undefined);
    }
    await countChange(transaction.objectStore('state'));
  };
  await Promise.all([work(), transaction.done]);
  return undo;
}

/**
 * Adds glossaries with their entries, as the last in precedence, or replaces those of their ids; all of
 * them or none.
 */
export async function putGlossaries(
  glossaries: readonly { readonly glossary: OwnGlossary; readonly position?: number }[],
): Promise<void> {
  const transaction = (await openDatabase()).transaction(storeNames, 'readwrite');
  const store = transaction.objectStore('glossaries');
  const work = async () => {
    const records = await store.getAll();
    let last = Math.max(-1, ...records.map((record) => record.position));
    const stored = transaction.objectStore('entries');
    for (const { glossary, position } of glossaries) {
      const { entries, ...about } = glossary;
      const before = records.find(({ id }) => id === glossary.id);
      await store.put({ ...about, position: position ?? before?.position ?? ++last });
      await stored.delete(keysOf(glossary.id));
      for (const entry of entries) {
        void stored.put(toRecord(glossary.id, entry)).catch(() => undefined);
      }
    }
    await countChange(transaction.objectStore('state'));
  };
  await Promise.all([work(), transaction.done]);
}

/** Changes what a glossary says of itself, its switch, its sites or its position. */
export async function updateGlossary(
  id: string,
  change: Partial<Omit<GlossaryRecord, 'id'>>,
): Promise<void> {
  const transaction = (await openDatabase()).transaction(['glossaries', 'state'], 'readwrite');
  const store = transaction.objectStore('glossaries');
  const work = async () => {
    const before = await store.get(id);
    if (before) await store.put({ ...before, ...change });
    await countChange(transaction.objectStore('state'));
  };
  await Promise.all([work(), transaction.done]);
}

/** Puts glossaries into an order of precedence. @param ids the first first. */
export async function orderGlossaries(ids: readonly string[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['glossaries', 'state'], 'readwrite');
  const store = transaction.objectStore('glossaries');
  const work = async () => {
    const records = await store.getAll();
    for (const record of records) {
      const position = ids.indexOf(record.id);
      if (position >= 0) await store.put({ ...record, position });
    }
    await countChange(transaction.objectStore('state'));
  };
  await Promise.all([work(), transaction.done]);
}

/** Removes a glossary and its entries. @returns what it held, for undo. */
export async function removeGlossary(
  id: string,
): Promise<{ readonly glossary: OwnGlossary; readonly position: number } | undefined> {
  const transaction = (await openDatabase()).transaction(storeNames, 'readwrite');
  const work = async () => {
    const record = await transaction.objectStore('glossaries').get(id);
    if (!record) return undefined;
    const entries = await transaction.objectStore('entries').getAll(keysOf(id));
    await transaction.objectStore('glossaries').delete(id);
    await transaction.objectStore('entries').delete(keysOf(id));
    await countChange(transaction.objectStore('state'));
    const { position, ...about } = record;
    return { glossary: { ...about, entries: entries.map(toEntry) }, position };
  };
  const [removed] = await Promise.all([work(), transaction.done]);
  return removed;
}

type StateStore = {
  get(key: 'revision'): Promise<number | undefined>;
  put(value: number, key: 'revision'): Promise<unknown>;
};

async function countChange(state: StateStore): Promise<void> {
  await state.put(((await state.get('revision')) ?? 0) + 1, 'revision');
}

function toRecord(glossary: string, entry: OwnEntry): EntryRecord {
  return { ...entry, glossary, keys: formKeys(entry) };
}

function toEntry({ glossary: _, keys: __, ...entry }: EntryRecord): OwnEntry {
  return entry;
}
