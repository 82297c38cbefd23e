/**
 * The key in `storage.local` of what an organisation has decided about the settings. The background
 * keeps it there, so that pages read it together with the settings and never ask for the policy.
 */
export const managedKey = 'managed';

/** What an organisation has decided about the settings. */
export type ManagedSettings = {
  /** What settings are until the reader changes them, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of settings that the reader cannot change. */
  readonly locked: readonly string[];
};

/** Nothing is decided. */
export const nothingManaged: ManagedSettings = { values: {}, locked: [] };

/** Settings that only an organisation makes. */
const neverOwn = ['allowedSites'];

/** Reads what is stored under {@link managedKey}. */
export function readManaged(stored: unknown): ManagedSettings {
  const { values, locked } = (stored ?? {}) as Partial<Record<keyof ManagedSettings, unknown>>;
  const isRecord = typeof values === 'object' && values !== null && !Array.isArray(values);
  return {
    values: isRecord ? (values as ManagedSettings['values']) : {},
    locked: Array.isArray(locked) ? locked.filter((name) => typeof name === 'string') : [],
  };
}

/** @returns whether the reader cannot change a setting. */
export function isLocked(name: string, { locked }: ManagedSettings): boolean {
  return neverOwn.includes(name) || locked.includes(name);
}

/** Thrown where the reader would change what the organisation has locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';

  constructor(setting: string) {
    super(`The organisation has locked ${setting}.`);
  }
}
