import { strictnesses } from '../../engine/senses/disambiguation.ts';
import { untilRestart } from '../../engine/sites/site-state.ts';
import { categoryIds, levels, risks } from '../../glossary/categories.ts';
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
  /** When a pause ends, in ms since 1970; 0 for none. */
  pausedUntil: wholeNumber(0, 0, untilRestart),
  /** `except`: on every site except those switched off; `only`: only on those switched on. */
  mode: oneOf('except', 'only'),
  /** What is said of sites, by rule: see `SiteRule`. */
  sites: choices('on', 'off'),
  /** Which occurrences of a term are marked. */
  occurrence: oneOf('first', 'section', 'all'),
  /** So many marks are shown at most in a piece of the page as high as the window; 0 for any number. */
  marksPerScreen: wholeNumber(0, 0, 50),
  /** Terms in headings are marked too. */
  headings: flag(false),
  /** Terms in links are marked too. */
  links: flag(true),
  /** `highlight` leaves the page as it is; `element` wraps terms in elements that can be tabbed to. */
  painter: oneOf('highlight', 'element'),
  hiddenCategories: listOf(categoryIds),
  hiddenLevels: listOf(levels),
  /** How sure Gloss must be of the meaning of a form that has several. */
  strictness: oneOf(...strictnesses),
  /** Where the reader has said that a term means something else: see `engine/senses/rejected-senses.ts`. */
  otherSenses: choices(...risks),
  /** Terms that the reader knows, by id: marked nowhere. */
  knownTerms: ids(),
  /** Terms that the reader wants marked nowhere, by id. */
  neverMarked: ids(),
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
  /** The toolbar button shows the number of terms on the page. */
  badge: flag(true),
  /** Settings follow the reader through the browser's own synchronization. */
  sync: flag(false),
};

export type Settings = {
  [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer Value>
    ? Value
    : never;
};
export type SettingName = keyof Settings;

/** The names of all settings. */
export const settingNames = Object.keys(settings) as SettingName[];
const prefix = 'setting.';

/** The keys that settings are stored under. */
export const settingKeys: readonly string[] = settingNames.map(settingKey);

/** @returns the key that a setting is stored under. */
export function settingKey(name: SettingName): string {
  return prefix + name;
}

/** @returns a setting's value as it would be read if it were stored; nothing if it cannot be read. */
export function readSetting<Name extends SettingName>(
  name: Name,
  stored: unknown,
): Settings[Name] | undefined {
  const setting: Setting<unknown> = settings[name];
  return setting.read(stored) as Settings[Name] | undefined;
}

/**
 * Reads settings from what is stored, each by itself: what is missing, damaged or from a newer version
 * falls back to its default.
 *
 * @param stored values by storage key, as `browser.storage.local.get` returns them.
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const entries = settingNames.map((name) => {
    const setting: Setting<unknown> = settings[name];
    return [name, setting.read(stored[settingKey(name)]) ?? setting.fallback];
  });
  return Object.fromEntries(entries) as Settings;
}

/** @returns values by the keys that they are stored under. */
export function toStored(values: Partial<Settings>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [settingKey(name as SettingName), value]),
  );
}
