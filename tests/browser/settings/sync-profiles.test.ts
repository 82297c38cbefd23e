import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toParts } from '../../../browser/settings/setting-entries.ts';
import type { SettingName, Settings } from '../../../browser/settings/settings.ts';
import { syncedNames } from '../../../browser/settings/versions.ts';
import { withHiddenTerm, withId } from '../../../engine/sites/hidden-terms.ts';
import { Account, type Fault, Profile } from './profiles.ts';

const ids = ['a', 'b', 'c', 'd', '__proto__', 'constructor'];
const hosts = ['x.example', 'constructor', '__proto__'];
const themes = ['page', 'light', 'dark'] as const;

/** One change by a reader, chosen by a number. */
type Change = { readonly kind: 'list' | 'map' | 'lists' | 'value'; readonly pick: number };

const change = fc.record<Change>({
  kind: fc.constantFrom('list', 'map', 'lists', 'value'),
  pick: fc.nat(1_000),
});

const who = fc.nat(2);
const fault = fc.record({
  stopAfter: fc.integer({ min: 1, max: 7 }),
  lastTakesEffect: fc.boolean(),
});

/** One thing that happens in one of the profiles. */
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change' as const), who, change }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('run' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('stopped' as const), who, fault }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('between' as const), who, step: fc.nat(7), change }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('send' as const), who, pick: fc.nat(100) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('receive' as const),
      who,
      pick: fc.nat(100),
      again: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deaf' as const), who }) },
);

/** What the readers want: the last change of each part of each setting. */
class Wanted {
  readonly #parts = new Map<string, readonly [name: SettingName, key: string, value: unknown]>();

  note(name: SettingName, before: unknown, after: unknown): void {
    const [old, now] = [toParts(name, before), toParts(name, after)];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      if (old.get(key) === now.get(key)) continue;
      this.#parts.set(JSON.stringify([name, key]), [name, key, now.get(key)]);
    }
  }

  check(settings: Settings): void {
    for (const [name, key, value] of this.#parts.values()) {
      expect([name, key, toParts(name, settings[name]).get(key)]).toEqual([name, key, value]);
    }
  }
}

/** Makes a change; what is wanted is noted only if it was saved. */
async function make({ kind, pick }: Change, profile: Profile, wanted: Wanted): Promise<void> {
  const at = <Value>(list: readonly Value[]) => list[pick % list.length] as Value;
  const noted = async <Name extends SettingName>(
    name: Name,
    to: (before: Settings[Name]) => Settings[Name],
  ) => {
    const before = (await profile.settings())[name];
    await profile.change(name, to);
    wanted.note(name, before, (await profile.settings())[name]);
  };
  if (kind === 'list') await noted('knownTerms', (list) => withId(list, at(ids), pick % 3 > 0));
  if (kind === 'map') {
    await noted('sites', (sites) => {
      const rules = new Map(Object.entries(sites));
      if (pick % 4 === 0) rules.delete(at(hosts));
      else rules.set(at(hosts), pick % 2 ? 'on' : 'off');
      return Object.fromEntries(rules);
    });
  }
  if (kind === 'lists') {
    const url = `https://${at(hosts)}/`;
    await noted('hiddenTerms', (all) => withHiddenTerm(all, url, at(ids), pick % 3 > 0));
  }
  if (kind === 'value') await noted('theme', () => at(themes));
}

/** Plays events in three profiles, and then lets everything arrive. */
async function play(
  events: readonly (typeof event extends fc.Arbitrary<infer Event> ? Event : never)[],
  skews: readonly [number, number, number],
): Promise<readonly [Account, Wanted]> {
  let now = 1_800_000_000_000;
  const profiles = skews.map((skew) => new Profile(() => now + skew));
  const account = new Account(profiles);
  const wanted = new Wanted();
  for (const profile of profiles) await profile.change('sync', () => true);
  for (const happening of events) {
    now += 10;
    const profile = profiles[happening.who] as Profile;
    const stopped = (how: Fault) => profile.run(how).catch(() => undefined);
    switch (happening.kind) {
      case 'change':
        await make(happening.change, profile, wanted);
        break;
      case 'run':
        await profile.run();
        break;
      case 'stopped':
        await stopped(happening.fault);
        break;
      case 'between': {
        const act = async () => {
          now += 10;
          await make(happening.change, profile, wanted);
          for (const [key, json] of profile.inbox.splice(0)) profile.receive(key, json);
        };
        const meanwhile = { step: happening.step, act };
        await stopped({ stopAfter: 99, lastTakesEffect: true, meanwhile });
        break;
      }
      case 'send': {
        const keys = [...profile.outbox.keys()];
        if (keys.length > 0) account.send(profile, keys[happening.pick % keys.length] as string);
        break;
      }
      case 'receive': {
        const at = happening.pick % Math.max(1, profile.inbox.length);
        const [item] = happening.again ? profile.inbox.slice(at) : profile.inbox.splice(at, 1);
        if (item) profile.receive(...item);
        break;
      }
      case 'deaf':
        profile.events = [];
    }
  }
  now += 10;
  await account.settle();
  return [account, wanted];
}

/** All synced settings, whatever the order of their parts. */
async function agreed({ profiles }: Account): Promise<Settings> {
  const all = await Promise.all(profiles.map((profile) => profile.settings()));
  const sorted = all.map((settings) =>
    syncedNames.map((name) => [...toParts(name, settings[name])].sort()),
  );
  for (const each of sorted) expect(each).toEqual(sorted[0]);
  return all[0] as Settings;
}

describe('three profiles, whose changes are delayed, reordered, doubled and lost', () => {
  const events = fc.array(event, { maxLength: 60 });
  const runs = Number(process.env.SYNC_RUNS ?? 250);

  test('lose nothing, and agree', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (happenings) => {
        const [account, wanted] = await play(happenings, [0, 0, 0]);
        wanted.check(await agreed(account));
      }),
      { numRuns: runs },
    );
  }, 300_000);

  test('agree, whatever their clocks say', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (happenings) => {
        const [account] = await play(happenings, [0, -86_400_000, 3_000_000_000_000]);
        await agreed(account);
      }),
      { numRuns: runs },
    );
  }, 300_000);
});

async function pair(): Promise<readonly [Account, Profile, Profile, (ms: number) => void]> {
  let now = 1_800_000_000_000;
  const clock = () => now;
  const [one, other] = [new Profile(clock), new Profile(clock)];
  for (const profile of [one, other]) await profile.change('sync', () => true);
  const account = new Account([one, other]);
  await account.settle();
  return [account, one, other, (ms) => (now += ms)];
}

/** Hands on all that a profile has written, and runs the other's background script. */
async function handOn(account: Account, from: Profile, to: Profile): Promise<void> {
  for (const key of [...from.outbox.keys()]) account.send(from, key);
  for (const [key, json] of to.inbox.splice(0)) to.receive(key, json);
  await to.run();
}

test.each([300, 500, 800])('[a] and %i ms later [a, b] end as [a, b] in both', async (ms) => {
  const [account, one, other, pass] = await pair();
  await one.change('knownTerms', () => ['a']);
  await one.run();
  await handOn(account, one, other);
  pass(ms);
  await one.change('knownTerms', () => ['a', 'b']);
  await one.run();
  await handOn(account, one, other);
  await account.settle();
  expect((await one.settings()).knownTerms).toEqual(['a', 'b']);
  expect((await other.settings()).knownTerms).toEqual(['a', 'b']);
});

test('what has arrived is not taken for a change of the reader, so nothing is sent back', async () => {
  const [account, one, other] = await pair();
  await one.change('knownTerms', () => ['a']);
  await one.run();
  await handOn(account, one, other);
  expect((await other.settings()).knownTerms).toEqual(['a']);
  expect(await other.run()).toMatchObject({ wrote: false });
  expect([...other.outbox]).toEqual([]);
});

test('a change just before the background script ends is synced when it starts again', async () => {
  const [account, one, other] = await pair();
  await one.change('theme', () => 'dark' as const);
  for (const stopAfter of [1, 2, 3, 4, 5]) {
    await one.run({ stopAfter, lastTakesEffect: false }).catch(() => undefined);
  }
  await account.settle();
  expect((await other.settings()).theme).toBe('dark');
});

test('both have their way with one list at once, and a removal holds', async () => {
  const [account, one, other] = await pair();
  await one.change('knownTerms', () => ['a', 'b']);
  await account.settle();
  await one.change('knownTerms', (list) => withId(list, 'a', false));
  await other.change('knownTerms', (list) => [...list, 'c']);
  await other.change('sites', () => ({ 'example.org': 'off' as const }));
  await one.change('sites', () => ({ 'example.net': 'on' as const }));
  await account.settle();
  for (const profile of [one, other]) {
    const { knownTerms, sites } = await profile.settings();
    expect(knownTerms).toEqual(['b', 'c']);
    expect(sites).toEqual({ 'example.org': 'off', 'example.net': 'on' });
  }
});

test('while sync is off, changes keep their time', async () => {
  const [account, one, other, pass] = await pair();
  await one.change('sync', () => false);
  pass(1_000);
  await one.change('theme', () => 'dark' as const);
  await one.change('mode', () => 'only' as const);
  pass(1_000);
  await other.change('theme', () => 'light' as const);
  await account.settle();
  expect((await one.settings()).theme).toBe('dark');
  await one.change('sync', () => true);
  await account.settle();
  for (const profile of [one, other]) {
    expect(await profile.settings()).toMatchObject({ theme: 'light', mode: 'only' });
  }
});

describe('lists that do not fit', () => {
  const ids = (start: string) => Array.from({ length: 2_500 }, (_, i) => `${start}-term-${i}`);

  test('stay on their devices, and the newest are on all; nobody writes for ever', async () => {
    const [account, one, other, pass] = await pair();
    await one.change('knownTerms', () => ids('one'));
    pass(10);
    await other.change('neverMarked', () => ids('other'));
    pass(10);
    await one.change('hiddenTerms', () => ({ 'a.example': ids('hidden') }));
    pass(10);
    await other.change('theme', () => 'dark' as const);
    expect(await account.settle()).toBeLessThan(6);
    for (const profile of [one, other]) {
      expect(profile.sync.bytes).toBeLessThanOrEqual(102_400);
      expect(profile.sync.bytes).toBeGreaterThan(90_000);
      expect((await profile.settings()).theme).toBe('dark');
      expect(await profile.run()).toMatchObject({ wrote: false });
    }
    expect(await one.run()).toMatchObject({ left: expect.any(Number) });
    expect((await one.settings()).knownTerms).toHaveLength(2_500);
    expect((await other.settings()).neverMarked).toHaveLength(2_500);
    pass(10);
    // A new change still reaches the other device, and so does a removal.
    await one.change('knownTerms', (list) => [...list, 'new']);
    pass(10);
    await one.change('neverMarked', (list) => list.filter((id) => id !== 'other-term-7'));
    await account.settle();
    expect((await other.settings()).knownTerms).toContain('new');
  }, 60_000);

  test('are all removed by a reset, on the other device too', async () => {
    const [account, one, other, pass] = await pair();
    await one.change('knownTerms', () => ids('one').slice(0, 2_000));
    await account.settle();
    expect((await other.settings()).knownTerms).toHaveLength(2_000);
    pass(10);
    await other.change('knownTerms', () => []);
    await account.settle();
    expect((await one.settings()).knownTerms).toEqual([]);
  });
});

test('two profiles with one device id, as after a copy of a profile, agree', async () => {
  const [account, one, other] = await pair();
  await one.change('theme', () => 'dark' as const);
  for (const [key, json] of one.local.items) other.local.items.set(key, json);
  await one.change('theme', () => 'light' as const);
  await other.change('theme', () => 'page' as const);
  await one.change('knownTerms', () => ['a']);
  await other.change('knownTerms', () => ['b']);
  await account.settle();
  const all = await agreed(account);
  expect(all.knownTerms.toSorted()).toEqual(['a', 'b']);
});
