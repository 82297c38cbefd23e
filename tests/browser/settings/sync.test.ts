import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '../../../browser/settings/settings-store.ts';
import { loadSyncProblem, syncProblemOf } from '../../../browser/settings/sync-problem.ts';
import {
  fromItems,
  loadSynced,
  saveSynced,
  toItems,
} from '../../../browser/settings/sync-storage.ts';
import { watchSync } from '../../../entrypoints/background/sync.ts';

beforeEach(() => fakeBrowser.reset());

describe('items', () => {
  test('hold any value, each within what browsers allow', () => {
    const sites = fc.dictionary(fc.domain(), fc.constantFrom('on' as const, 'off' as const), {
      maxKeys: 800,
      size: 'max',
    });
    fc.assert(
      fc.property(sites, (value) => {
        const items = toItems('sites', value);
        for (const [key, item] of Object.entries(items)) {
          expect(key.length + Buffer.byteLength(JSON.stringify(item))).toBeLessThan(8_192);
        }
        expect(fromItems('sites', items)).toEqual(value);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  test('that are damaged say nothing', () => {
    expect(fromItems('sites', { 'setting.sites': '{"a":' })).toBeUndefined();
    expect(fromItems('sites', { 'setting.sites': 7 })).toBeUndefined();
    expect(fromItems('mode', { 'setting.mode': '"sometimes"' })).toBeUndefined();
  });

  test('of a list that has become shorter are taken away', async () => {
    const long = Array.from({ length: 1_000 }, (_, i) => `term-${i}`);
    await saveSynced({ knownTerms: long });
    await saveSynced({ knownTerms: ['a'] });
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['setting.knownTerms']);
    expect(await loadSynced()).toEqual({ knownTerms: ['a'] });
  });
});

describe('followSync', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    watchSync();
    return () => vi.useRealTimers();
  });

  const settle = () => vi.advanceTimersByTimeAsync(2_000);

  test('hands nothing on unless the reader wants it', async () => {
    await saveSettings({ mode: 'only' }, 'normal');
    await settle();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  test('hands changes on, but no pause and not that it is switched on', async () => {
    await saveSettings({ sync: true }, 'normal');
    await saveSettings({ mode: 'only', pausedUntil: 7 }, 'normal');
    await settle();
    expect(await loadSynced()).toMatchObject({ mode: 'only' });
    const keys = Object.keys(await fakeBrowser.storage.sync.get(null));
    expect(keys).not.toContain('setting.sync');
    expect(keys).not.toContain('setting.pausedUntil');
  });

  test('takes over what another browser has changed', async () => {
    await saveSettings({ sync: true }, 'normal');
    await settle();
    await saveSynced({ theme: 'dark' });
    await settle();
    expect((await loadSettings('normal')).theme).toBe('dark');
  });

  test('what is synchronized already holds when it is switched on', async () => {
    await saveSynced({ theme: 'dark' });
    await saveSettings({ theme: 'light', mode: 'only' }, 'normal');
    await settle();
    await saveSettings({ sync: true }, 'normal');
    await settle();
    expect(await loadSettings('normal')).toMatchObject({ theme: 'dark', mode: 'only' });
    expect(await loadSynced()).toMatchObject({ theme: 'dark', mode: 'only' });
  });

  test('what was changed here a moment ago is newer than what comes from elsewhere', async () => {
    await saveSettings({ sync: true }, 'normal');
    await settle();
    await saveSettings({ theme: 'light' }, 'normal');
    await saveSynced({ theme: 'dark', mode: 'only' });
    await settle();
    expect(await loadSettings('normal')).toMatchObject({ theme: 'light', mode: 'only' });
    expect(await loadSynced()).toMatchObject({ theme: 'light', mode: 'only' });
  });

  test('tells when the quota is exceeded, and keeps the settings here', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(
      new Error('QUOTA_BYTES quota exceeded'),
    );
    await saveSettings({ sync: true, mode: 'only' }, 'normal');
    await settle();
    expect(await loadSyncProblem()).toBe('too much');
    expect((await loadSettings('normal')).mode).toBe('only');
  });
});

test.each([
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too often'],
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'too much'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too much'],
  ['the network is down', 'failed'],
])('%s: %s', (words, problem) => expect(syncProblemOf(new Error(words))).toBe(problem));
