/**
 * When an entry was last changed, and on which device. A hybrid logical clock: `time` is that of the
 * device's clock in ms since 1970, but always later than any time the device has seen in the same
 * setting, so that a clock that is wrong cannot put a change before what it changes.
 */
export type Version = {
  readonly time: number;
  /** The device's id; empty for values from before there were versions. */
  readonly device: string;
};

/**
 * One part of a setting that changes on its own: an id in a list, a key of a map, or the whole of a
 * single value. Removals are kept ("tombstones"), since an older addition can arrive after them.
 */
export type Entry =
  | { readonly state: 'present'; readonly version: Version; readonly value: unknown }
  | { readonly state: 'removed'; readonly version: Version };

/** The key of a setting that is a single value. */
export const single = '';

/** The entries of one setting, by key. */
export type Entries = ReadonlyMap<string, Entry>;

/** @returns a number below 0 if the first is older; 0 only for equal entries. */
export function compareAge(one: Entry, other: Entry): number {
  const { time, device } = one.version;
  const age = time - other.version.time || compareText(device, other.version.device);
  // Two devices have one id where a profile was copied.
  return age || compareText(written(one), written(other));
}

/** @returns a number below 0 if the first text comes first, in the same order on every device. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function written(entry: Entry): string {
  return entry.state === 'present' ? (JSON.stringify(entry.value) ?? '') : '';
}
