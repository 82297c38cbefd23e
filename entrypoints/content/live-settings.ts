import type { SettingName, Settings } from '../../browser/settings/settings.ts';

/** Settings that a running session takes in. Any other change ends it and begins another. */
const liveSettings: ReadonlySet<string> = new Set<SettingName>([
  'knownTerms',
  'hiddenTerms',
  'neverMarked',
  'openOn',
  'openDelay',
  'theme',
  'textSize',
  'markStyle',
  'markColor',
  'printMarks',
  'badge',
  'sync',
]);

/** @returns whether a session need not begin anew for what has changed in the settings. */
export function canUpdateLive(before: Settings, after: Settings): boolean {
  return Object.entries(after).every(
    ([name, value]) =>
      liveSettings.has(name) ||
      JSON.stringify(before[name as SettingName]) === JSON.stringify(value),
  );
}
