import { densities } from '../../engine/salience/density.ts';
import { readerLevels } from '../../engine/salience/reader-level.ts';
import { strictnesses } from '../../engine/senses/disambiguation.ts';
import { untilRestart } from '../../engine/sites/site-state.ts';
import { categoryIds, risks } from '../../glossary/categories.ts';
import { isLocked, managedKey, readManaged } from './managed-settings.ts';
import { fromOlderVersions, olderNames } from './older-versions.ts';
import {
  choices,
  color,
  flag,
  ids,
  idsByName,
  listOf,
  oneOf,
  type Setting,
  type Shape,
  wholeNumber,
} from './setting.ts';

/**
 * Every setting, declared once. Each is stored under its own key, so that two windows changing
 * different settings never overwrite each other's change.
 */
const settings = {
  /** Whether Gloss is on at all. */
  enabled: flag(true),
  /** When a pause ends, in ms since 1970; 0 for none. */
  pausedUntil: wholeNumber(0, 0, untilRestart),
  /** `except`: on every site except those switched off; `only`: only on those switched on. */
  mode: oneOf('except', 'only'),
  /** Sites switched on or off, by `SiteRule`. */
  sites: choices('on', 'off'),
  /** Sites outside of which an organisation keeps Gloss off; if there are none, it may be on anywhere. */
  allowedSites: ids(),
  /** Sites, as in `sites`, whose pages are read whatever language they declare themselves to be in. */
  anyLanguage: ids(),
  /** Which occurrences of a term are marked. */
  occurrence: oneOf('first', 'section', 'all'),
  /** How many of the terms found are marked. */
  density: oneOf(...densities),
  /** What the reader knows already; terms that they are taken to know are not marked. */
  readerLevel: oneOf(...readerLevels),
  /** Whether to mark terms in headings. */
  headings: flag(false),
  /** Whether to mark terms in links. */
  links: flag(true),
  /** `highlight` leaves the document unchanged; `element` wraps terms in focusable elements. */
  painter: oneOf('highlight', 'element'),
  hiddenCategories: listOf(categoryIds),
  /** How sure Gloss must be of the meaning of an ambiguous form. */
  strictness: oneOf(...strictnesses),
  /** Where the reader has rejected a term's meaning: see `engine/senses/rejected-senses.ts`. */
  otherSenses: choices(...risks),
  /** Terms that the reader knows, by id; they are not marked anywhere. */
  knownTerms: ids(),
  /** Terms that the reader never wants marked, by id. */
  neverMarked: ids(),
  /** The ids of terms that are not marked on a site, by site as in `sites`. */
  hiddenTerms: idsByName(),
  /** What opens a card. Commands always do; with `hover`, a click does too. */
  openOn: oneOf('hover', 'click', 'key'),
  /** How long the pointer must rest on a term before its card opens, in ms. */
  openDelay: wholeNumber(350, 0, 1_000),
  /** The card's colours: matching the page, or always light or dark. */
  theme: oneOf('page', 'light', 'dark'),
  /** The card's text size, in percent of the default. */
  textSize: wholeNumber(100, 80, 200),
  markStyle: oneOf('dotted', 'dashed', 'solid', 'tint'),
  /** The colour of marks; empty for the default. */
  markColor: color(),
  /**
   * Whether terms that the reader has met on several days give way to others. Only then is it counted
   * on how many.
   */
  fadeMet: flag(false),
  /** Whether to print marks. */
  printMarks: flag(false),
  /** Whether the toolbar button shows the number of terms on the page. */
  badge: flag(true),
  /** Whether to sync settings through the browser account. */
  sync: flag(false),
};

export type Settings = {
  [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer Value>
    ? Value
    : never;
};
export type SettingName = keyof Settings;

export const settingNames = Object.keys(settings) as SettingName[];
const prefix = 'setting.';

/** Settings that stay on this computer: they are neither synced nor exported. */
export const localNames: readonly SettingName[] = [
  'sync',
  'pausedUntil',
  'allowedSites',
  // What is counted by it is this computer's too, and nobody else is to choose that it is.
  'fadeMet',
];

/** The storage keys of all settings, and of what an organisation has decided about them. */
export const settingKeys: readonly string[] = [
  ...[...settingNames, ...olderNames].map((name) => prefix + name),
  managedKey,
];

/** @returns the storage key of a setting. */
export function settingKey(name: SettingName): string {
  return prefix + name;
}

/** @returns what a setting is made of. */
export function shapeOf(name: SettingName): Shape {
  return settings[name].shape;
}

/** @returns a setting's value, read from a stored one; nothing if that is invalid. */
export function readSetting<Name extends SettingName>(
  name: Name,
  stored: unknown,
): Settings[Name] | undefined {
  const setting: Setting<unknown> = settings[name];
  return setting.read(stored) as Settings[Name] | undefined;
}

/**
 * Reads stored settings independently of each other: a value that is missing, damaged or from a
 * newer version falls back to its default. An organisation's values are other defaults, and hold in
 * any case where it has locked a setting.
 *
 * @param stored values by storage key, as `browser.storage.local.get` returns them.
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const names = [...settingNames, ...olderNames];
  const values = fromOlderVersions(
    Object.fromEntries(names.map((name) => [name, stored[prefix + name]])),
  );
  const managed = readManaged(stored[managedKey]);
  const entries = settingNames.map((name) => {
    const setting: Setting<unknown> = settings[name];
    const own = isLocked(name, managed) ? undefined : setting.read(values[name]);
    return [name, own ?? setting.read(managed.values[name]) ?? setting.fallback];
  });
  return Object.fromEntries(entries) as Settings;
}

/** @returns the values by storage key. */
export function toStored(values: Partial<Settings>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [settingKey(name as SettingName), value]),
  );
}
