import { compareAge, compareText, type Entries, type Entry } from './entry.ts';
import { merge } from './merge.ts';

/** A present entry: its key, and its value unless that is `true`, as in lists. */
type PackedEntry = string | readonly [key: string, value: unknown];

/** The entries of one version, as JSON: its time and device, what is present, what is removed. */
export type Group = readonly [
  time: number,
  device: string,
  present: readonly PackedEntry[],
  removed: readonly string[],
];

/** Entries as JSON. Any part of it can be read alone, since each group names its version. */
export type Packed = readonly Group[];

/** Later times, tens of thousands of years ahead, can only be damage, and no change could follow. */
const latest = 2 ** 50;
const longestDevice = 32;

/** @returns the entries from the oldest to the newest, in the same order on every device. */
export function byAge(entries: Entries): (readonly [key: string, entry: Entry])[] {
  return [...entries].sort(
    ([key, entry], [otherKey, other]) => compareAge(entry, other) || compareText(key, otherKey),
  );
}

/** @returns the entries as JSON, the same for equal entries. */
export function pack(entries: Entries): Packed {
  return packSorted(byAge(entries));
}

/** @param sorted entries in the order of {@link byAge}. */
export function packSorted(sorted: readonly (readonly [string, Entry])[]): Packed {
  const groups: [number, string, PackedEntry[], string[]][] = [];
  for (const [key, entry] of sorted) {
    const { time, device } = entry.version;
    let group = groups.at(-1);
    if (group?.[0] !== time || group[1] !== device) {
      group = [time, device, [], []];
      groups.push(group);
    }
    if (entry.state === 'removed') group[3].push(key);
    else group[2].push(entry.value === true ? key : [key, entry.value]);
  }
  return groups;
}

/** Reads untrusted JSON; whatever is damaged is left out. */
export function unpack(packed: unknown): Map<string, Entry> {
  return merge(...listIn(packed).map(readGroup));
}

function readGroup(group: unknown): Map<string, Entry> {
  const [time, device, present, removed] = listIn(group);
  const isTime = Number.isSafeInteger(time) && Number(time) >= 0 && Number(time) < latest;
  if (!isTime || typeof device !== 'string' || device.length > longestDevice) return new Map();
  const version = { time: Number(time), device };
  const gone = listIn(removed).flatMap((key) =>
    typeof key === 'string' ? [[key, { state: 'removed', version }] as const] : [],
  );
  const here = listIn(present).flatMap((packed) => {
    const [key, value] = typeof packed === 'string' ? [packed, true] : listIn(packed);
    if (typeof key !== 'string' || value === undefined) return [];
    return [[key, { state: 'present', version, value }] as const];
  });
  return merge(new Map<string, Entry>(gone), new Map<string, Entry>(here));
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
