import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingKey } from '../../../browser/settings/settings.ts';
import { startAnswering } from './forge.ts';

vi.mock('virtual:glossary/lexicon', () => ({ base64: '', context: '' }));
vi.mock('virtual:glossary/version', () => ({ version: 'test' }));
vi.mock('virtual:glossary/articles', () => ({ json: '[]' }));

let send: ReturnType<typeof startAnswering>;

beforeEach(() => {
  fakeBrowser.reset();
  send = startAnswering();
});

const choose = (choice: unknown) => ({ gloss: 'choose', args: [choice] });
const valid = { kind: 'know', id: 'corrigibility', known: true };

async function stored() {
  const { local, session } = fakeBrowser.storage;
  return { local: await local.get(null), session: await session.get(null) };
}

test.each([
  ['another setting', { kind: 'enabled', value: false }],
  ['a setting by its name', { kind: 'set', name: 'mode', value: 'only' }],
  ['a storage key', { kind: 'know', key: 'setting.sites', id: 5, known: true }],
  ['no id', { kind: 'know', known: true }],
  ['an endless id', { kind: 'know', id: 'x'.repeat(101), known: true }],
  ['a list of ids', { kind: 'know', id: ['a', 'b'], known: true }],
  ['no truth value', { kind: 'know', id: 'corrigibility', known: 'yes' }],
  ['an unknown risk', { kind: 'reject', site: 'a.example', id: 'elk', risk: 'certain' }],
  ['an unknown way to open cards', { kind: 'open on', openOn: 'always' }],
  ['a prototype', { kind: '__proto__', id: 'x', known: true }],
  ['an address that is none', { kind: 'hide', address: {}, id: 'x', hidden: true }],
])('a forged choice with %s is not answered, and changes nothing', async (_, choice) => {
  expect(send(choose(choice))).toBeUndefined();
  expect(await stored()).toEqual({ local: {}, session: {} });
});

test('a choice is saved where its window’s settings are, whatever the message says', async () => {
  const key = settingKey('knownTerms');
  await send(choose({ ...valid, place: 'normal', incognito: false }), { incognito: true });
  expect(await stored()).toEqual({ local: {}, session: { [key]: ['corrigibility'] } });
  fakeBrowser.reset();
  await send(choose({ ...valid, place: 'private' }));
  expect(await stored()).toEqual({ local: { [key]: ['corrigibility'] }, session: {} });
});

test('a page in a normal window learns nothing of private ones', async () => {
  await send(choose(valid), { incognito: true });
  const reply = await send({ gloss: 'privateSettings', args: [] });
  expect(reply).toEqual({ ok: true, value: {} });
});

test('names of prototypes are only names', async () => {
  await send(choose({ kind: 'hide', address: '__proto__', id: 'polluted', hidden: true }));
  await send(choose({ kind: 'reject', site: '__proto__', id: 'polluted', risk: 'high' }));
  await send(choose({ kind: 'know', id: '__proto__', known: true }));
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('another extension is not answered', () => {
  expect(send(choose(valid), { extension: 'other@example.org' })).toBeUndefined();
});

test.each([['options'], ['../evil'], ['constructor'], ['__proto__'], ['/card.js'], [7]])(
  'no script but those of Gloss can be loaded: %s',
  (name) => expect(send({ gloss: 'loadModule', args: [name] })).toBeUndefined(),
);

test.each([
  ['javascript:alert(1)'],
  ['https://evil.example/'],
  ['//evil.example'],
  ['.evil.example/'],
  ['#a\nb'],
])('the library opens at no other address: %j', (hash) =>
  expect(send({ gloss: 'openLibrary', args: [hash] })).toBeUndefined(),
);

test('the library opens inside the extension', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async () => ({}) as never);
  await send({ gloss: 'openLibrary', args: ['#/corrigibility'] });
  expect(create.mock.calls[0]?.[0]?.url).toMatch(
    /^[\w-]+:\/\/[^/]+\/library\.html#\/corrigibility$/,
  );
});

test('a flood of ids is turned away', () => {
  const ids = Array.from({ length: 5_001 }, () => 'elk');
  expect(send({ gloss: 'articles', args: [ids] })).toBeUndefined();
  expect(send({ gloss: 'lookUp', args: ['x'.repeat(1_001)] })).toBeUndefined();
});
