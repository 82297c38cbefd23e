/**
 * One setting: its default, and how a stored value is read. These few readers replace a schema
 * library, which would add more code to the content script than all of its own checks.
 */
export type Setting<Value> = {
  readonly fallback: Value;
  readonly shape: Shape;
  /** @returns nothing if the stored value is invalid. */
  readonly read: (stored: unknown) => Value | undefined;
};

/**
 * What a setting is made of, each part of which can be changed and synced on its own: one value, a
 * list of ids, values by name, or lists of ids by name.
 */
export type Shape = 'value' | 'list' | 'map' | 'lists';

/** A setting that is on or off. */
export function flag(fallback: boolean): Setting<boolean> {
  return {
    fallback,
    shape: 'value',
    read: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  };
}

/** A setting with one of several values, the first of which is the default. */
export function oneOf<const Values extends readonly [string, ...string[]]>(
  ...values: Values
): Setting<Values[number]> {
  return {
    fallback: values[0],
    shape: 'value',
    read: (stored) => values.find((value) => value === stored),
  };
}

/** A setting that lists some of the given values; other values are dropped. */
export function listOf<Value extends string>(values: readonly Value[]): Setting<readonly Value[]> {
  return {
    fallback: [],
    shape: 'list',
    read: (stored) =>
      Array.isArray(stored) ? values.filter((value) => stored.includes(value)) : undefined,
  };
}

/** A setting that maps names to one of several values; entries with other values are dropped. */
export function choices<const Values extends readonly string[]>(
  ...values: Values
): Setting<Readonly<Record<string, Values[number]>>> {
  return {
    fallback: {},
    shape: 'map',
    read: (stored) => {
      if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
      const valid = Object.entries(stored).filter(([, value]) => values.includes(value));
      return Object.fromEntries(valid);
    },
  };
}

/** An integer between two bounds. */
export function wholeNumber(fallback: number, least: number, most: number): Setting<number> {
  return {
    fallback,
    shape: 'value',
    read: (stored) =>
      Number.isInteger(stored) && Number(stored) >= least && Number(stored) <= most
        ? Number(stored)
        : undefined,
  };
}

/** A colour as `#rrggbb`, or an empty text. */
export function color(): Setting<string> {
  return {
    fallback: '',
    shape: 'value',
    read: (stored) =>
      typeof stored === 'string' && /^(#[\da-f]{6})?$/i.test(stored) ? stored : undefined,
  };
}

/** A setting that lists ids, including unknown ones; values that are not strings are dropped. */
export function ids(): Setting<readonly string[]> {
  return { fallback: [], shape: 'list', read: readIds };
}

/** A setting that maps names, such as sites, to lists of ids. */
export function idsByName(): Setting<Readonly<Record<string, readonly string[]>>> {
  return {
    fallback: {},
    shape: 'lists',
    read: (stored) => {
      if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
      const lists = Object.entries(stored).map(([name, list]) => [name, readIds(list) ?? []]);
      return Object.fromEntries(lists) as Record<string, readonly string[]>;
    },
  };
}

function readIds(stored: unknown): readonly string[] | undefined {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : undefined;
}
