import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Category, categoryIds } from '../glossary/entry.ts';

const siteSwitches = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((sites) => {
    const valid = Object.entries(sites).filter(([, value]) => value === 'on' || value === 'off');
    return Object.fromEntries(valid) as Record<string, 'on' | 'off'>;
  }),
);

const categoryList = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => categoryIds.filter((id): id is Category => list.includes(id))),
);

/**
 * Every setting, declared once: what may be stored, and the default that stands in for what is
 * missing, damaged or from a newer version. Each is stored under a key of its own, so that two windows
 * changing different settings never undo each other's change.
 */
const settings = {
  /** Gloss is on at all. */
  enabled: v.fallback(v.boolean(), true),
  mode: v.fallback(v.picklist(['except', 'only']), 'except'),
  sites: v.fallback(siteSwitches, {}),
  /** Which occurrences of a term are marked. */
  occurrence: v.fallback(v.picklist(['first', 'all']), 'first'),
  /** Terms in headings are marked too. */
  headings: v.fallback(v.boolean(), false),
  /** `highlight` leaves the page as it is; `element` wraps terms in elements that can be tabbed to. */
  painter: v.fallback(v.picklist(['highlight', 'element']), 'highlight'),
  hiddenCategories: v.fallback(categoryList, []),
};

export type Settings = v.InferOutput<v.ObjectSchema<typeof settings, undefined>>;
export type SettingName = keyof Settings;

const names = Object.keys(settings) as SettingName[];
const prefix = 'setting.';

/** The keys that settings are stored under. */
export const settingKeys: readonly string[] = names.map((name) => prefix + name);

/**
 * Reads settings from what is stored, each by itself: what cannot be read falls back to its default.
 *
 * @param stored values by storage key, as `browser.storage.local.get` returns them.
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const entries = names.map((name) => [name, v.parse(settings[name], stored[prefix + name])]);
  return Object.fromEntries(entries) as Settings;
}

/** Reads all settings from storage. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await browser.storage.local.get([...settingKeys]));
}

/** Stores one setting. Others, also those that this version does not know, stay as they are. */
export async function saveSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await browser.storage.local.set({ [prefix + name]: value });
}

/** Calls back with all settings whenever one has changed, in whatever window. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !settingKeys.some((key) => Object.hasOwn(changes, key))) return;
    void loadSettings().then((loaded) => {
      if (!signal.aborted) onChange(loaded);
    });
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
}
