import { type Entries, single } from '../../engine/merging/entry.ts';
import { presentValues } from '../../engine/merging/merge.ts';
import { readSetting, type SettingName, type Settings, shapeOf } from './settings.ts';

/**
 * Splits a setting into the parts that are changed and synced on their own, by key: ids of a list
 * (each `true`), values of a map by name, pairs of name and id (each `true`), or the single value.
 *
 * @param value a valid value of the setting.
 */
export function toParts(name: SettingName, value: unknown): Map<string, unknown> {
  switch (shapeOf(name)) {
    case 'value':
      return new Map([[single, value]]);
    case 'list':
      return new Map((value as readonly string[]).map((id) => [id, true]));
    case 'map':
      return new Map(Object.entries(value as Readonly<Record<string, unknown>>));
    case 'lists':
      return new Map(
        Object.entries(value as Readonly<Record<string, readonly string[]>>).flatMap(
          ([owner, ids]) => ids.map((id) => [JSON.stringify([owner, id]), true] as const),
        ),
      );
  }
}

/**
 * Puts a setting together from its parts. What this version of Gloss cannot read, such as a value
 * that a later one has added, is left out, but stays in the entries.
 *
 * @param entries a list keeps their order.
 * @returns nothing if there is no readable value.
 */
export function fromEntries<Name extends SettingName>(
  name: Name,
  entries: Entries,
): Settings[Name] | undefined {
  if (entries.size === 0) return undefined;
  const parts = presentValues(entries);
  switch (shapeOf(name)) {
    case 'value':
      return readSetting(name, parts.get(single));
    case 'list':
      return readSetting(name, [...parts.keys()]);
    case 'map':
      return readSetting(name, Object.fromEntries(parts));
    case 'lists':
      return readSetting(name, idsByOwner([...parts.keys()]));
  }
}

function idsByOwner(keys: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const pairs = keys.flatMap((key) => readPair(key));
  const lists = Map.groupBy(pairs, ([owner]) => owner);
  return Object.fromEntries(
    [...lists].map(([owner, own]) => [owner, own.map(([, id]) => id)] as const),
  );
}

function readPair(key: string): [owner: string, id: string][] {
  try {
    const pair: unknown = JSON.parse(key);
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const [owner, id] = pair as readonly unknown[];
    return typeof owner === 'string' && typeof id === 'string' ? [[owner, id]] : [];
  } catch {
    return [];
  }
}
