import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadRecent, noteRecent } from '../../browser/recent-terms.ts';
import { changeSetting, saveSettings } from '../../browser/settings/change-setting.ts';
import { loadSettings, watchSettings } from '../../browser/settings/settings-store.ts';
import { storeChoice } from '../../browser/settings/store-choice.ts';

beforeEach(() => fakeBrowser.reset());

describe('what is changed in a private window', () => {
  const change = fc.oneof(
    fc.record({ mode: fc.constantFrom('except' as const, 'only' as const) }),
    fc.record({
      sites: fc.dictionary(fc.domain(), fc.constantFrom('on' as const, 'off' as const)),
    }),
    fc.record({ knownTerms: fc.array(fc.string()) }),
  );

  test('is never stored, and never seen by normal windows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change), async (changes) => {
        fakeBrowser.reset();
        await saveSettings({ openDelay: 100 }, 'normal');
        const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
        const before = await loadSettings('normal');
        for (const values of changes) await saveSettings(values, 'private');
        await noteRecent('corrigibility', 'private');
        expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe(stored);
        expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
        expect(await loadSettings('normal')).toEqual(before);
      }),
    );
  });

  test('holds in private windows, over what is stored', async () => {
    await saveSettings({ mode: 'only', openDelay: 100 }, 'normal');
    await saveSettings({ mode: 'except' }, 'private');
    expect(await loadSettings('private')).toMatchObject({ mode: 'except', openDelay: 100 });
    await saveSettings({ openDelay: 200 }, 'normal');
    expect(await loadSettings('private')).toMatchObject({ mode: 'except', openDelay: 200 });
  });

  test('is heard of by the extension’s pages in private windows', async () => {
    const heard = vi.fn();
    const watching = new AbortController();
    watchSettings(heard, watching.signal, 'private');
    await saveSettings({ mode: 'only' }, 'private');
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(heard.mock.lastCall?.[0]).toMatchObject({ mode: 'only' });
    watching.abort();
  });

  test('is kept in memory if it was chosen in a page', async () => {
    await storeChoice({ kind: 'know', id: 'agent', known: true }, 'private');
    const rejection = { kind: 'reject', site: 'example.org', id: 'debate', risk: 'page' } as const;
    await storeChoice(rejection, 'private');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({
      'setting.knownTerms': ['agent'],
      'setting.otherSenses': { 'example.org debate': 'page' },
    });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

test('two changes of one setting at once both hold', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((id) => changeSetting('knownTerms', (ids) => [...ids, id], 'normal')),
  );
  expect((await loadSettings('normal')).knownTerms.toSorted()).toEqual(['a', 'b', 'c']);
});

test('a change that cannot be stored leaves all as it was', async () => {
  await saveSettings({ mode: 'only', knownTerms: ['a'] }, 'normal');
  const before = await loadSettings('normal');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
  await expect(changeSetting('knownTerms', () => ['b'], 'normal')).rejects.toThrow('QUOTA_BYTES');
  expect(await loadSettings('normal')).toEqual(before);
});

test('what was looked up is remembered, the last first, each once, and only so much', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a']) {
    await noteRecent(id, 'normal');
  }
  expect(await loadRecent()).toEqual(['a', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
});
