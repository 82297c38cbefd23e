import { readSettings, type SettingName, type Settings } from './settings.ts';

/** The default settings. */
export const defaults: Settings = readSettings({});

/** A setting that would change. */
export type SettingChange = {
  readonly name: SettingName;
  readonly from: unknown;
  readonly to: unknown;
};

/** @returns what applying these values would change. */
export function changesOf(settings: Settings, values: Partial<Settings>): SettingChange[] {
  return Object.entries(values).flatMap(([key, to]) => {
    const name = key as SettingName;
    const from = settings[name];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ name, from, to }];
  });
}
