import { compareAge, type Entries, type Entry, type Version } from './entry.ts';

/**
 * Merges what several devices hold of a setting: of each entry, the newest counts. The order, the
 * grouping and repetitions do not matter, so every device arrives at the same result, whatever is
 * late, doubled or lost in between.
 */
export function merge(...all: readonly Entries[]): Map<string, Entry> {
  const merged = new Map<string, Entry>();
  for (const [key, entry] of all.flatMap((entries) => [...entries])) {
    const known = merged.get(key);
    if (!known || compareAge(known, entry) < 0) merged.set(key, entry);
  }
  return merged;
}

/** @returns the values that are present, by key. */
export function presentValues(entries: Entries): Map<string, unknown> {
  return new Map(
    [...entries].flatMap(([key, entry]) =>
      entry.state === 'present' ? [[key, entry.value] as const] : [],
    ),
  );
}

/** What a change does: the values it puts, and the keys it removes. */
export type EntryChanges = {
  readonly put: ReadonlyMap<string, unknown>;
  readonly removed: readonly string[];
};

/** @returns what leads from one state to another. */
export function changesBetween(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): EntryChanges {
  const put = [...after].filter(
    ([key, value]) => !before.has(key) || JSON.stringify(before.get(key)) !== JSON.stringify(value),
  );
  return { put: new Map(put), removed: [...before.keys()].filter((key) => !after.has(key)) };
}

/** @returns changes as entries of a version. */
export function versioned({ put, removed }: EntryChanges, version: Version): Map<string, Entry> {
  return new Map<string, Entry>([
    ...[...put].map(([key, value]) => [key, { state: 'present', version, value }] as const),
    ...removed.map((key) => [key, { state: 'removed', version }] as const),
  ]);
}

/** @returns the version of a change that is made now. @param now in ms since 1970. */
export function nextVersion(entries: Entries, device: string, now: number): Version {
  let time = Math.floor(now);
  for (const { version } of entries.values()) time = Math.max(time, version.time + 1);
  return { time, device };
}
