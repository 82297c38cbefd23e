import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, defaults } from '../../../browser/settings/setting-changes.ts';
import { fromEntries, toParts } from '../../../browser/settings/setting-entries.ts';
import {
  readSettings,
  type SettingName,
  settingKey,
  settingNames,
} from '../../../browser/settings/settings.ts';
import { exportSettings, readImport } from '../../../browser/settings/transfer.ts';
import { versioned } from '../../../engine/merging/merge.ts';
import { rejectSense } from '../../../engine/senses/rejected-senses.ts';
import { hiddenTermIds, withHiddenTerm } from '../../../engine/sites/hidden-terms.ts';
import { siteState, switchSite } from '../../../engine/sites/site-state.ts';
import { Profile } from './profiles.ts';

/** A value of each type of JSON, and some that look like settings. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    true,
    -1,
    0,
    1e300,
    '',
    'on',
    [],
    {},
    [null],
    [[]],
    { a: null },
    '__proto__',
  ),
  fc.array(fc.oneof(fc.string(), fc.integer())),
  fc.dictionary(
    fc.oneof(fc.string(), fc.domain(), fc.constantFrom('__proto__', 'constructor')),
    fc.oneof(fc.constantFrom('on', 'off', 'near'), fc.array(fc.string())),
  ),
);

const stored = fc
  .array(fc.tuple(fc.constantFrom(...settingNames), value))
  .map((all) => Object.fromEntries(all.map(([name, each]) => [settingKey(name), each])));

test('whatever is stored, every reader of settings works', () => {
  fc.assert(
    fc.property(stored, fc.webUrl(), (values, url) => {
      const settings = readSettings(values);
      expect(Object.keys(settings)).toEqual(settingNames);
      siteState(settings, url);
      switchSite(settings, url, false);
      hiddenTermIds(settings, url);
      withHiddenTerm(settings.hiddenTerms, url, 'a', true);
      rejectSense(settings.otherSenses, 'x', 'a', 'near');
      changesOf(defaults, settings);
      readImport(exportSettings(settings));
      const again = Object.fromEntries(
        settingNames.map((name) => [settingKey(name), settings[name]]),
      );
      expect(readSettings(again)).toEqual(settings);
    }),
    { numRuns: 500 },
  );
});

test.each(settingNames)('%s of any type is read as a value of its own type', (name) => {
  fc.assert(
    fc.property(value, (each) => {
      const read = readSettings({ [settingKey(name)]: each })[name];
      expect(Array.isArray(read)).toBe(Array.isArray(defaults[name]));
      expect(typeof read).toBe(typeof defaults[name]);
    }),
  );
});

test('a setting is put together from its parts as it was', () => {
  const version = { time: 1, device: 'd' };
  fc.assert(
    fc.property(stored, (values) => {
      const settings = readSettings(values);
      const again = (name: SettingName) => {
        const parts = toParts(name, settings[name]);
        const merged = fromEntries(name, versioned({ put: parts, removed: [] }, version));
        expect(merged === undefined ? new Map() : toParts(name, merged)).toEqual(parts);
      };
      settingNames.forEach(again);
    }),
    { numRuns: 500 },
  );
});

test('whatever is stored and synced, syncing works, and comes to rest', async () => {
  await fc.assert(
    fc.asyncProperty(
      stored,
      fc.boolean(),
      stored,
      fc.boolean(),
      async (local, asText, sync, off) => {
        const profile = new Profile(() => 1_800_000_000_000);
        await profile.local.set({
          ...local,
          'setting.sync': true,
          'versions.sites': local['setting.mode'] ?? null,
        });
        const text = Object.entries(sync).map(([key, each]) => [
          key,
          asText ? JSON.stringify(each) : each,
        ]);
        await profile.sync.set(Object.fromEntries(text));
        await profile.run();
        await profile.change('mode', () => (off ? 'only' : 'except'));
        await profile.run();
        expect(await profile.run()).toMatchObject({ wrote: false });
      },
    ),
    { numRuns: 300 },
  );
});
