import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fadedAmong, forgetMet, noteMet } from '../../../browser/learning/met-terms.ts';
import { settingKey } from '../../../browser/settings/settings.ts';
import { forgetMetWhenOff } from '../../../entrypoints/background/fading.ts';
import { startAnswering } from './forge.ts';

vi.mock('virtual:glossary/lexicon', () => ({ base64: '', context: '' }));
vi.mock('virtual:glossary/version', () => ({ version: 'test' }));
vi.mock('virtual:glossary/articles', () => ({ json: '[]' }));
vi.mock('../../../browser/learning/met-terms.ts', () => ({
  fadedAmong: vi.fn((ids: readonly string[]) => Promise.resolve(ids.slice(0, 1))),
  noteMet: vi.fn(() => Promise.resolve()),
  forgetMet: vi.fn(() => Promise.resolve()),
}));

const key = settingKey('fadeMet');
const ask = { gloss: 'fadedTerms', args: [['a', 'b']] };
const tell = { gloss: 'termsMet', args: [['a', 'own-team-badger', 'B\u0000']] };

let send: ReturnType<typeof startAnswering>;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  send = startAnswering();
});

test('while it is off, nothing is counted and nothing gives way', async () => {
  expect(await send(ask)).toEqual({ ok: true, value: [] });
  await send(tell);
  expect(noteMet).not.toHaveBeenCalled();
  expect(fadedAmong).not.toHaveBeenCalled();
});

test('while it is on, terms of the glossary are counted, and some give way', async () => {
  await fakeBrowser.storage.local.set({ [key]: true });
  expect(await send(ask)).toEqual({ ok: true, value: ['a'] });
  await send(tell);
  expect(noteMet).toHaveBeenCalledExactlyOnceWith(['a'], expect.any(Number));
});

test('from private windows nothing is counted and nothing told, wherever it is chosen', async () => {
  await fakeBrowser.storage.local.set({ [key]: true });
  await fakeBrowser.storage.session.set({ [key]: true });
  expect(await send(ask, { incognito: true })).toEqual({ ok: true, value: [] });
  await send(tell, { incognito: true });
  expect(noteMet).not.toHaveBeenCalled();
  expect(fadedAmong).not.toHaveBeenCalled();
});

test('what was counted is deleted when it is turned off, or its setting reset', async () => {
  forgetMetWhenOff();
  await fakeBrowser.storage.local.set({ [key]: true });
  expect(forgetMet).not.toHaveBeenCalled();
  await fakeBrowser.storage.local.set({ [key]: false });
  await vi.waitFor(() => expect(forgetMet).toHaveBeenCalledTimes(1));
  await fakeBrowser.storage.local.set({ [key]: true });
  await fakeBrowser.storage.local.remove(key);
  await vi.waitFor(() => expect(forgetMet).toHaveBeenCalledTimes(2));
});
