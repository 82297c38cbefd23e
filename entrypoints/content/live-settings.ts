import type { SettingName, Settings } from '../../browser/settings/settings.ts';

/**
 * Settings that a running session can apply. A change of any other setting starts a new session.
 */
const liveSettings: ReadonlySet<string> = new Set<SettingName>([
  'density',
  'readerLevel',
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

/** @returns whether the running session can apply all changes. */
export function canUpdateLive(before: Settings, after: Settings): boolean {
  return Object.entries(after).every(
    ([name, value]) =>
      liveSettings.has(name) ||
      JSON.stringify(before[name as SettingName]) === JSON.stringify(value),
  );
}
