import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foldPolicy, managedGlossariesStamp } from '../../../browser/managed/fold-policy.ts';
import { loadPolicy, readPolicy } from '../../../browser/managed/policy.ts';
import { managedKey } from '../../../browser/settings/managed-settings.ts';
import { defaults } from '../../../browser/settings/setting-changes.ts';
import { loadSettings } from '../../../browser/settings/settings-store.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const team = { name: 'Team', entries: [{ term: 'badger', definition: 'A product.' }] };

test('reads a policy', () => {
  const policy = readPolicy({
    glossaries: [team],
    settings: { density: 'all', sites: { 'https://example.org/': 'off' } },
    lockedSettings: ['density', 'sync'],
    allowedSites: ['*.example.org', 'https://example.org/'],
  });
  expect(policy.problems).toEqual([]);
  expect(policy.glossaries).toHaveLength(1);
  expect(policy.values).toEqual({
    density: 'all',
    sites: { 'example.org': 'off' },
    allowedSites: ['*.example.org', 'example.org'],
  });
  expect(policy.locked).toEqual(['density', 'sync']);
});

test('says what it ignores of a policy, and uses the rest', () => {
  const policy = readPolicy({
    glossary: [],
    glossaries: 'none',
    settings: { density: 'huge', sync: true, openDelay: 200 },
    lockedSettings: ['densities', 'theme'],
    allowedSites: ['not a site', 'example.org'],
  });
  expect(policy.values).toEqual({ openDelay: 200, allowedSites: ['example.org'] });
  expect(policy.locked).toEqual(['theme']);
  expect(policy.problems).toEqual([
    { kind: 'unknown policy', name: 'glossary' },
    { kind: 'bad policy', name: 'glossaries' },
    { kind: 'setting', problem: { kind: 'bad value', name: 'density' } },
    { kind: 'setting', problem: { kind: 'unknown setting', name: 'sync' } },
    { kind: 'unknown lock', name: 'densities' },
    { kind: 'bad allowed sites', examples: ['not a site'] },
  ]);
});

test('allows no site if all that are named are mistakes', () => {
  const { values } = readPolicy({ allowedSites: ['not a site'] });
  expect(values.allowedSites).toHaveLength(1);
  expect(readPolicy({ allowedSites: [] }).values).toEqual({});
});

test('whatever a policy says, it is read', () => {
  const part = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.jsonValue({ maxDepth: 2 })));
  const given = fc.dictionary(
    fc.constantFrom('glossaries', 'settings', 'lockedSettings', 'allowedSites', '__proto__', 'x'),
    part,
  );
  fc.assert(
    fc.property(given, (policy) => {
      const { values, locked } = readPolicy(policy);
      for (const name of [...Object.keys(values), ...locked]) expect(defaults).toHaveProperty(name);
    }),
  );
});

test('a browser without policies has an empty one', async () => {
  const empty = { glossaries: [], values: {}, locked: [], problems: [] };
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('No manifest found.'));
  expect(await loadPolicy()).toEqual(empty);
  vi.spyOn(fakeBrowser.storage, 'managed', 'get').mockReturnValue(undefined as never);
  expect(await loadPolicy()).toEqual(empty);
});

test('what pages need of a policy is kept next to the settings, and goes with it', async () => {
  await foldPolicy(readPolicy({ settings: { density: 'all' }, glossaries: [team] }));
  expect((await loadSettings('normal')).density).toBe('all');
  const stamp = await managedGlossariesStamp();
  expect(stamp).not.toBe('');
  await foldPolicy(readPolicy({ glossaries: [{ ...team, name: 'Other' }] }));
  expect((await loadSettings('normal')).density).toBe('balanced');
  expect(await managedGlossariesStamp()).not.toBe(stamp);
  await foldPolicy(readPolicy({}));
  expect(await managedGlossariesStamp()).toBe('');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a policy that is kept already is not stored again, which every page would hear', async () => {
  const policy = () => readPolicy({ settings: { density: 'all' }, glossaries: [team] });
  await foldPolicy(policy());
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await foldPolicy(policy());
  expect(set).not.toHaveBeenCalled();
  await foldPolicy(readPolicy({ settings: { density: 'fewer' }, glossaries: [team] }));
  expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([[managedKey]]);
});
