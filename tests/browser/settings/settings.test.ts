import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSetting } from '../../../browser/settings/change-setting.ts';
import { readSettings, type Settings } from '../../../browser/settings/settings.ts';
import { loadSettings, watchSettings } from '../../../browser/settings/settings-store.ts';

const defaults: Settings = {
  enabled: true,
  pausedUntil: 0,
  mode: 'except',
  sites: {},
  allowedSites: [],
  anyLanguage: [],
  occurrence: 'first',
  density: 'balanced',
  readerLevel: 'practitioner',
  headings: false,
  links: true,
  painter: 'highlight',
  hiddenCategories: [],
  otherSenses: {},
  strictness: 'balanced',
  knownTerms: [],
  neverMarked: [],
  hiddenTerms: {},
  openOn: 'hover',
  openDelay: 350,
  theme: 'page',
  textSize: 100,
  markStyle: 'dotted',
  markColor: '',
  fadeMet: false,
  printMarks: false,
  badge: true,
  sync: false,
};

beforeEach(() => fakeBrowser.reset());

describe('readSettings', () => {
  test('stands on defaults where nothing is stored', () =>
    expect(readSettings({})).toEqual(defaults));

  test('keeps what can be read and replaces what cannot', () => {
    const stored = {
      'setting.enabled': 'yes',
      'setting.occurrence': 'all',
      'setting.mode': { version: 9 },
      'setting.sites': { 'a.example': 'off', 'b.example': 'perhaps', 'c.example': null },
      'setting.hiddenCategories': ['threats', 'gardening', 4],
      'setting.knownTerms': ['corrigibility', 7],
      'setting.hiddenTerms': { 'a.example': ['agent', {}], 'b.example': 'all' },
      'setting.openDelay': 1_001,
      'setting.textSize': 125.5,
      'setting.markColor': 'url(https://example.org)',
      'setting.unheardOf': 1,
    };
    expect(readSettings(stored)).toEqual({
      ...defaults,
      occurrence: 'all',
      sites: { 'a.example': 'off' },
      hiddenCategories: ['threats'],
      knownTerms: ['corrigibility'],
      hiddenTerms: { 'a.example': ['agent'], 'b.example': [] },
    });
  });

  test.each([[null], [[]], ['text'], [-7]])(
    'replaces %j by the default, whatever the setting',
    (value) => {
      const names = Object.keys(defaults).map((name) => [`setting.${name}`, value] as const);
      const read = readSettings(Object.fromEntries(names));
      expect(read).toEqual(defaults);
    },
  );
});

test('saving one setting leaves all others as they are, also unknown ones', async () => {
  await fakeBrowser.storage.local.set({ 'setting.unheardOf': 1, 'setting.mode': 'only' });
  await saveSetting('occurrence', 'all');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({
    'setting.unheardOf': 1,
    'setting.mode': 'only',
    'setting.occurrence': 'all',
  });
  expect(await loadSettings()).toEqual({ ...defaults, mode: 'only', occurrence: 'all' });
});

test('watchers hear of settings alone, and of nothing once they have stopped', async () => {
  const heard = vi.fn();
  const watching = new AbortController();
  watchSettings(heard, watching.signal);
  await fakeBrowser.storage.local.set({ lexicon: {} });
  await saveSetting('enabled', false);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard).toHaveBeenCalledWith({ ...defaults, enabled: false });
  watching.abort();
  await saveSetting('enabled', true);
  await loadSettings();
  expect(heard).toHaveBeenCalledOnce();
});
