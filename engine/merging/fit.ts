import { compareAge, compareText, type Entries, type Entry, single } from './entry.ts';
import { byAge, type Packed, packSorted } from './pack.ts';

/** How much there is room for, in bytes: a key and its value as JSON. */
export type Room = { readonly total: number; readonly item: number };

/** Settings as items of limited size. */
export type Fitted = {
  readonly items: ReadonlyMap<string, Packed>;
  /** How many present entries there is no room for. */
  readonly left: number;
};

/** The most that the removals of one setting may take, in bytes. */
const mostRemoved = 40_000;

/** One entry, with its place and its size. */
type Piece = {
  readonly name: string;
  readonly key: string;
  readonly entry: Entry;
  readonly bytes: number;
};

const encoder = new TextEncoder();

/** @returns the size of JSON in UTF-8. */
export function bytesOf(json: unknown): number {
  return encoder.encode(JSON.stringify(json) ?? '').length;
}

/** Forgets the oldest removals of a setting, so that they cannot grow without end. */
export function withFewRemovals(entries: Entries): Map<string, Entry> {
  const kept = new Map(entries);
  let bytes = 0;
  for (const [key, { state }] of byAge(entries).reverse()) {
    if (state === 'removed') bytes += bytesOf(key) + 1;
    if (state === 'removed' && bytes > mostRemoved) kept.delete(key);
  }
  return kept;
}

/**
 * Makes items of all settings. If there is not enough room, the newest entries are taken and the
 * oldest left out, whether they are present or removed. Devices whose newest entries are the same
 * therefore make the same items, even if their older ones differ.
 *
 * @param settings the entries of each setting, by the key of its first item; "key.1" and so on follow.
 */
export function fitItems(settings: ReadonlyMap<string, Entries>, room: Room): Fitted {
  const taken = takeNewest(newestFirst(settings, room), room);
  const all = [...settings.values()].flatMap((entries) => [...entries.values()]);
  const left = countPresent(all) - countPresent(taken.map(({ entry }) => entry));
  return { items: makeItems(taken, room), left };
}

/**
 * What a byte costs, at most, with its share of the items' keys and of groups that are split between
 * two items. Items are at least half full if there are several of a setting.
 */
const share = 1.04;

/** Each entry's cost depends only on newer ones, so that all devices stop at the same entry. */
function takeNewest(pieces: readonly Piece[], room: Room): Piece[] {
  const lastIn = new Map<string, Entry>();
  let cost = 0;
  const end = pieces.findIndex((piece) => {
    const last = lastIn.get(piece.name);
    lastIn.set(piece.name, piece.entry);
    cost += last ? sizeAfter(last, piece) * share : overhead(piece.name) + piece.bytes * share;
    return cost > room.total;
  });
  return end < 0 ? [...pieces] : pieces.slice(0, end);
}

/** @returns what a piece adds after another entry of its setting: in a group of one, only itself. */
function sizeAfter(last: Entry, { entry, bytes }: Piece): number {
  const { time, device } = entry.version;
  const joins = last.version.time === time && last.version.device === device;
  return joins ? bytes - bytesOf([time, device, [], []]) : bytes;
}

function countPresent(entries: readonly Entry[]): number {
  return entries.filter(({ state }) => state === 'present').length;
}

/** All entries that fit into an item of their own; first single values, which are few and small. */
function newestFirst(settings: ReadonlyMap<string, Entries>, room: Room): Piece[] {
  const pieces = [...settings].flatMap(([name, entries]) =>
    [...entries].map(([key, entry]) => ({ name, key, entry, bytes: bytesOfEntry(key, entry) })),
  );
  return pieces
    .filter(({ name, bytes }) => bytes + overhead(name) <= room.item)
    .sort(
      (one, other) =>
        Number(other.key === single) - Number(one.key === single) ||
        compareAge(other.entry, one.entry) ||
        compareText(one.name, other.name) ||
        compareText(one.key, other.key),
    );
}

/** The size of an entry in a group of its own, and a comma. */
function bytesOfEntry(key: string, entry: Entry): number {
  return bytesOf(packSorted([[key, entry]])[0]) + 1;
}

/** A bound for an item's key, with a number of five digits, and its brackets. */
function overhead(name: string): number {
  return bytesOf(name) + 8;
}

/** Fills items from the oldest entry to the newest, so that a new one changes only the last item. */
function makeItems(pieces: readonly Piece[], room: Room): Map<string, Packed> {
  const items = new Map<string, Packed>();
  for (const [name, own] of Map.groupBy(pieces.toReversed(), (piece) => piece.name)) {
    const pieceOf = new Map(own.map((piece) => [piece.key, piece]));
    const entries = new Map(own.map(({ key, entry }) => [key, entry]));
    const sorted = byAge(entries).flatMap(([key]) => pieceOf.get(key) ?? []);
    let from = 0;
    let bytes = overhead(name);
    let index = 0;
    const put = (until: number) => {
      const inside = sorted.slice(from, until).map(({ key, entry }) => [key, entry] as const);
      items.set(index === 0 ? name : `${name}.${index}`, packSorted(inside));
      index++;
    };
    for (const [at, piece] of sorted.entries()) {
      const last = at > from ? sorted[at - 1] : undefined;
      const more = last ? sizeAfter(last.entry, piece) : piece.bytes;
      if (bytes + more > room.item) {
        put(at);
        from = at;
        bytes = overhead(name) + piece.bytes;
      } else bytes += more;
    }
    put(sorted.length);
  }
  return items;
}
