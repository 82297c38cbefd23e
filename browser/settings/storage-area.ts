/** What is used of a storage area of the browser. Each call takes effect as a whole or not at all. */
export type StorageArea = {
  /** @param keys `null` for everything. */
  get(keys: null | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** Stored values by key. */
export type Stored = Readonly<Record<string, unknown>>;
