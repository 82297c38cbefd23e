import { readSettings, type SettingName, type Settings } from './settings.ts';

/** All settings as they were at first. */
export const defaults: Settings = readSettings({});

/** One setting that would change. */
export type SettingChange = {
  readonly name: SettingName;
  readonly from: unknown;
  readonly to: unknown;
};

/** @returns what would change if these values were taken over. */
export function changesOf(settings: Settings, values: Partial<Settings>): SettingChange[] {
  return Object.entries(values).flatMap(([key, to]) => {
    const name = key as SettingName;
    const from = settings[name];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ name, from, to }];
  });
}
