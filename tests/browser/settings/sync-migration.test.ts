import { expect, test } from 'vitest';
import { Account, Profile } from './profiles.ts';

/** A profile with what the version before this one has stored. */
async function yesterday(
  local: Readonly<Record<string, unknown>>,
  sync: Readonly<Record<string, unknown>>,
): Promise<Profile> {
  const profile = new Profile(() => 1_800_000_000_000);
  await profile.local.set({ ...local });
  await profile.sync.set({ ...sync });
  profile.outbox.clear();
  return profile;
}

const long = Array.from({ length: 1_000 }, (_, i) => `term-${i}`);

/** Long settings were synced as JSON, cut into pieces of 2,500 characters. */
function pieces(key: string, value: unknown): Record<string, string> {
  const found = JSON.stringify(value).match(/.{1,2500}/g) ?? [];
  return Object.fromEntries(found.map((piece, i) => [i === 0 ? key : `${key}.${i}`, piece]));
}

test('what was stored and synced yesterday is kept, and merged with what was not synced', async () => {
  const sync = {
    'setting.theme': '"dark"',
    'setting.mode': '"only"',
    'setting.sites': '{"a.example":"off","b.example":"on"}',
    ...pieces('setting.knownTerms', long),
  };
  const local = {
    lexicon: { version: '1' },
    'setting.sync': true,
    'setting.theme': 'dark',
    'setting.sites': { 'a.example': 'on', 'c.example': 'off' },
    'setting.knownTerms': [...long, 'new'],
    'setting.pausedUntil': 7,
  };
  const profile = await yesterday(local, sync);
  const before = await profile.settings();
  await new Account([profile]).settle();
  const after = await profile.settings();
  expect(after).toEqual({
    ...before,
    mode: 'only',
    sites: { 'a.example': 'on', 'b.example': 'on', 'c.example': 'off' },
    knownTerms: expect.arrayContaining([...long, 'new']),
  });
  expect(after.knownTerms).toHaveLength(1_001);
  const items = await profile.sync.get(null);
  for (const value of Object.values(items)) expect(Array.isArray(value)).toBe(true);
  expect(Object.keys(items).sort()).toEqual([
    'setting.knownTerms',
    'setting.knownTerms.1',
    'setting.mode',
    'setting.sites',
    'setting.theme',
  ]);
});

test('two devices that were synced yesterday agree, also about what one had not synced', async () => {
  const sync = { 'setting.theme': '"light"', 'setting.knownTerms': '["a"]' };
  const base = { 'setting.sync': true, 'setting.theme': 'light', 'setting.knownTerms': ['a'] };
  const one = await yesterday({ ...base, 'setting.theme': 'dark' }, sync);
  const other = await yesterday({ ...base, 'setting.knownTerms': ['a', 'b'] }, sync);
  const account = new Account([one, other]);
  for (const [key, value] of Object.entries(sync)) account.items.set(key, JSON.stringify(value));
  await account.settle();
  for (const profile of [one, other]) {
    expect(await profile.settings()).toMatchObject({ theme: 'dark', knownTerms: ['a', 'b'] });
  }
});

test('a device with yesterday’s version still adds to lists, but overwrites nothing', async () => {
  const profile = await yesterday({ 'setting.sync': true }, {});
  await new Account([profile]).settle();
  await profile.change('knownTerms', () => ['a']);
  await profile.change('theme', () => 'dark' as const);
  await profile.run();
  profile.receive('setting.knownTerms', JSON.stringify('["b"]'));
  profile.receive('setting.theme', JSON.stringify('"light"'));
  await profile.run();
  const { theme, knownTerms } = await profile.settings();
  expect(theme).toBe('dark');
  expect(knownTerms.toSorted()).toEqual(['a', 'b']);
  expect(JSON.stringify(await profile.sync.get(null))).toContain('dark');
});

test.each([
  ['a cut text', { 'setting.sites': '{"a":' }],
  ['a number', { 'setting.sites': 7 }],
  ['pieces of two profiles', { 'setting.sites': '{"a":"o', 'setting.sites.1': '":"on"}' }],
  ['a value of the future', { 'setting.mode': '"sometimes"' }],
  ['groups of the wrong shape', { 'setting.mode': [null, 7, [], [1], [-1, 'd', [['', 'only']]]] }],
  ['a time that cannot be', { 'setting.mode': [[2 ** 53, 'd', [['', 'only']], []]] }],
])('%s changes nothing', async (_, sync) => {
  const profile = await yesterday({ 'setting.sync': true, 'setting.sites': { b: 'on' } }, sync);
  await profile.run();
  expect(await profile.settings()).toMatchObject({ mode: 'except', sites: { b: 'on' } });
});

test('what a later version has synced is left as it is, and handed on', async () => {
  const future = [[1_900_000_000_000, 'later', [['', 'sepia']], []]];
  const profile = await yesterday(
    { 'setting.sync': true, 'setting.theme': 'light' },
    { 'setting.theme': future, 'setting.shape': [[1, 'later', [['', 'round']], []]] },
  );
  for (let run = 0; run < 3; run++) await profile.run();
  expect((await profile.settings()).theme).toBe('light');
  expect([...profile.outbox.keys()]).toEqual([]);
  await profile.change('theme', () => 'dark' as const);
  await profile.run();
  expect((await profile.settings()).theme).toBe('dark');
  expect(JSON.stringify(await profile.sync.get(['setting.theme']))).toContain('dark');
});

test('what an earlier version changes here meanwhile is synced, removals too', async () => {
  const base = { 'setting.sync': true, 'setting.knownTerms': ['a', 'b'] };
  const [one, other] = [await yesterday(base, {}), await yesterday(base, {})];
  const account = new Account([one, other]);
  await account.settle();
  await one.local.set({ 'setting.theme': 'dark', 'setting.knownTerms': ['b', 'c'] });
  await account.settle();
  for (const profile of [one, other]) {
    expect(await profile.settings()).toMatchObject({ theme: 'dark', knownTerms: ['b', 'c'] });
  }
});
