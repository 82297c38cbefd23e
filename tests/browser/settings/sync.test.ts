import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '../../../browser/settings/change-setting.ts';
import { loadSettings } from '../../../browser/settings/settings-store.ts';
import { loadSyncProblem, syncProblemOf } from '../../../browser/settings/sync-problem.ts';
import { watchSync } from '../../../entrypoints/background/sync.ts';

/** An item as another device writes it. */
const item = (time: number, ...present: readonly unknown[]) => [[time, 'other', present, []]];
const synced = () => fakeBrowser.storage.sync.get(null);
const settle = () => vi.advanceTimersByTimeAsync(5_000);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

describe('the background', () => {
  beforeEach(() => watchSync());

  test('syncs nothing, and writes nothing, unless the reader wants it', async () => {
    await saveSettings({ mode: 'only' }, 'normal');
    await settle();
    expect(await synced()).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'setting.mode': 'only' });
  });

  test('uploads changes, but no pause and not that sync is on', async () => {
    await saveSettings({ sync: true }, 'normal');
    await saveSettings({ mode: 'only', pausedUntil: 7 }, 'normal');
    await settle();
    expect(await synced()).toEqual({
      'setting.mode': [[expect.any(Number), expect.any(String), [['', 'only']], []]],
    });
  });

  test('takes over what another browser has changed, and does not send it back', async () => {
    await saveSettings({ sync: true }, 'normal');
    await settle();
    const items = { 'setting.theme': item(Date.now() + 9, ['', 'dark']) };
    await fakeBrowser.storage.sync.set(items);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await settle();
    expect((await loadSettings('normal')).theme).toBe('dark');
    expect(set).not.toHaveBeenCalled();
    expect(await synced()).toEqual(items);
  });

  test('takes in what is overwritten while it reads', async () => {
    await saveSettings({ sync: true }, 'normal');
    await settle();
    await fakeBrowser.storage.sync.set({ 'setting.knownTerms': item(5, 'a') });
    await fakeBrowser.storage.sync.set({ 'setting.knownTerms': item(6, 'b') });
    await settle();
    expect((await loadSettings('normal')).knownTerms).toEqual(['a', 'b']);
    expect(JSON.stringify(await synced())).toContain('"a"');
  });

  test('lets what is synced already count when it is switched on, and adds to lists', async () => {
    await fakeBrowser.storage.sync.set({
      'setting.theme': item(5, ['', 'dark']),
      'setting.knownTerms': item(6, 'b'),
    });
    await saveSettings({ theme: 'light', mode: 'only', knownTerms: ['a'] }, 'normal');
    await saveSettings({ sync: true }, 'normal');
    await settle();
    const { theme, mode, knownTerms } = await loadSettings('normal');
    expect({ theme, mode, knownTerms: knownTerms.toSorted() }).toEqual({
      theme: 'dark',
      mode: 'only',
      knownTerms: ['a', 'b'],
    });
    expect(await synced()).toMatchObject({ 'setting.mode': [[{}, {}, [['', 'only']], []]] });
  });

  test('tells when the quota is exceeded, keeps the settings here, and tries again', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    set.mockRejectedValue(new Error('This request exceeds MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await saveSettings({ sync: true, mode: 'only' }, 'normal');
    await settle();
    expect(await loadSyncProblem()).toBe('too often');
    expect((await loadSettings('normal')).mode).toBe('only');
    set.mockRestore();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Object.keys(await synced())).toEqual(['setting.mode']);
    expect(await loadSyncProblem()).toBeUndefined();
  });

  test('tells when there is not enough room, and does not say so of this device', async () => {
    const sites = Array.from({ length: 4_000 }, (_, i) => [`${i}.example.org`, 'off'] as const);
    await saveSettings({ sync: true, sites: Object.fromEntries(sites) }, 'normal');
    await settle();
    expect(await loadSyncProblem()).toBe('too much');
    expect(Object.keys((await loadSettings('normal')).sites)).toHaveLength(4_000);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await fakeBrowser.storage.sync.set({ 'setting.mode': item(5, ['', 'only']) });
    await settle();
    expect(await loadSyncProblem()).toBe('failed');
  });

  test('writes at most once a second', async () => {
    await saveSettings({ sync: true }, 'normal');
    await settle();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    for (let size = 80; size < 180; size++) {
      await saveSettings({ textSize: size }, 'normal');
      await vi.advanceTimersByTimeAsync(20);
    }
    await settle();
    expect(set.mock.calls.length).toBeLessThanOrEqual(4);
    expect(await synced()).toMatchObject({ 'setting.textSize': [[{}, {}, [['', 179]], []]] });
  });
});

test('what a background left undone is done by the next', async () => {
  await saveSettings({ sync: true, mode: 'only' }, 'normal');
  expect(await synced()).toEqual({});
  watchSync();
  await settle();
  expect(Object.keys(await synced())).toEqual(['setting.mode']);
});

test.each([
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too often'],
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'too much'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too much'],
  ['the network is down', 'failed'],
])('%s: %s', (words, problem) => expect(syncProblemOf(new Error(words))).toBe(problem));
