import { browser } from 'wxt/browser';
import { strictnesses } from '../engine/senses.ts';
import { categoryIds, risks } from '../glossary/categories.ts';
import {
  choices,
  color,
  flag,
  ids,
  idsByName,
  listOf,
  oneOf,
  type Setting,
  wholeNumber,
} from './setting.ts';

/**
 * Every setting, declared once. Each is stored under a key of its own, so that two windows changing
 * different settings never undo each other's change.
 */
const settings = {
  /** Gloss is on at all. */
  enabled: flag(true),
  /** `except`: on every site except those switched off; `only`: only on those switched on. */
  mode: oneOf('except', 'only'),
  sites: choices('on', 'off'),
  /** Which occurrences of a term are marked. */
  occurrence: oneOf('first', 'all'),
  /** Terms in headings are marked too. */
  headings: flag(false),
  /** `highlight` leaves the page as it is; `element` wraps terms in elements that can be tabbed to. */
  painter: oneOf('highlight', 'element'),
  hiddenCategories: listOf(categoryIds),
  /** How sure Gloss must be of the meaning of a form that has several. */
  strictness: oneOf(...strictnesses),
  /** Where the reader has said that a term means something else: see `engine/other-sense.ts`. */
  otherSenses: choices(...risks),
  /** Terms that the reader knows, by id: marked nowhere. */
  knownTerms: ids(),
  /** Terms, by id, that are not marked on a site: by the site's name, as in `sites`. */
  hiddenTerms: idsByName(),
  /** What opens a card; commands always do, and `click` is possible with `hover` too. */
  openOn: oneOf('hover', 'click', 'key'),
  /** How long the pointer rests on a term before its card opens, in ms. */
  openDelay: wholeNumber(350, 0, 1_000),
  /** The card's colours: as the page around it, or always light or dark. */
  theme: oneOf('page', 'light', 'dark'),
  /** Of the card, in percent of its usual size. */
  textSize: wholeNumber(100, 80, 200),
  markStyle: oneOf('dotted', 'dashed', 'solid', 'tint'),
  /** The marks' own colour, or nothing for the usual one. */
  markColor: color(),
  /** Marks are printed too. */
  printMarks: flag(false),
};

export type Settings = {
  [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer Value>
    ? Value
    : never;
};
export type SettingName = keyof Settings;

const names = Object.keys(settings) as SettingName[];
const prefix = 'setting.';

/** The keys that settings are stored under. */
export const settingKeys: readonly string[] = names.map((name) => prefix + name);

/**
 * Reads settings from what is stored, each by itself: what is missing, damaged or from a newer version
 * falls back to its default.
 *
 * @param stored values by storage key, as `browser.storage.local.get` returns them.
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const entries = names.map((name) => {
    const setting: Setting<unknown> = settings[name];
    return [name, setting.read(stored[prefix + name]) ?? setting.fallback];
  });
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
