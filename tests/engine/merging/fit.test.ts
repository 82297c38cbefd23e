import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries, Entry } from '../../../engine/merging/entry.ts';
import { fitItems, withFewRemovals } from '../../../engine/merging/fit.ts';
import { merge } from '../../../engine/merging/merge.ts';
import { unpack } from '../../../engine/merging/pack.ts';

const room = { total: 101_000, item: 8_100 };

function entry(time: number, removed = false, value: unknown = true, device = 'abc123'): Entry {
  const version = { time: 1_800_000_000_000 + time, device };
  return removed ? { state: 'removed', version } : { state: 'present', version, value };
}

const sizes = (items: ReadonlyMap<string, unknown>) =>
  [...items].map(
    ([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value)),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Entries of all sizes, from one change or many. */
const entries: fc.Arbitrary<Entries> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.string(), fc.string({ minLength: 2_000, maxLength: 9_000, unit: 'grapheme' })),
      fc.nat(50),
      fc.boolean(),
      fc.constantFrom(true, 'on'),
      fc.constantFrom('a', 'b'),
    ),
    { maxLength: 200 },
  )
  .map((all) => new Map(all.map(([key, ...how]) => [key, entry(...how)])));

describe('items', () => {
  test('are within what browsers allow, whatever they hold, and hold all there is room for', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const settings = new Map([
          ['setting.one', one],
          ['setting.other', other],
        ]);
        const { items, left } = fitItems(settings, room);
        for (const bytes of sizes(items)) expect(bytes).toBeLessThanOrEqual(8_192);
        expect(sum(sizes(items))).toBeLessThanOrEqual(102_400);
        const own = [...items].filter(([key]) => key.startsWith('setting.one'));
        const found = merge(...own.map(([, value]) => unpack(value)));
        for (const [key, value] of found) expect(one.get(key)).toEqual(value);
        const present = (all: Entries) => [...all.values()].filter((e) => e.state === 'present');
        if (left === 0) expect(present(found)).toHaveLength(present(one).length);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['one change', () => 0],
    ['a change each', (i: number) => i],
    ['changes of three', (i: number) => Math.floor(i / 3)],
  ])('of %s use nearly all there is room for, the newest first', (_, timeOf) => {
    const many = Array.from({ length: 20_000 }, (_, i) => i);
    const long = new Map(many.map((i) => [`some-term-${i}`, entry(timeOf(i))]));
    const settings = new Map<string, Entries>([
      ['setting.theme', new Map([['', entry(-1_000, false, 'dark')]])],
      ['setting.knownTerms', long],
    ]);
    const { items, left } = fitItems(settings, room);
    expect(sum(sizes(items))).toBeLessThanOrEqual(102_400);
    expect(sum(sizes(items))).toBeGreaterThan(94_000);
    expect(Math.max(...sizes(items))).toBeLessThanOrEqual(8_192);
    const found = merge(...[...items].map(([, value]) => unpack(value)));
    expect(found.get('')).toEqual(entry(-1_000, false, 'dark'));
    expect(found.size + left).toBe(20_001);
    found.delete('');
    const oldest = Math.min(...[...found.values()].map(({ version }) => version.time));
    expect(oldest).toBe(1_800_000_000_000 + timeOf(left));
  });

  test('an entry that fits into no item is left out alone', () => {
    const settings = new Map([
      [
        'setting.sites',
        new Map([
          ['x'.repeat(9_000), entry(1)],
          ['y', entry(0)],
        ]),
      ],
    ]);
    const { items, left } = fitItems(settings, room);
    expect(left).toBe(1);
    expect([...unpack(items.get('setting.sites')).keys()]).toEqual(['y']);
  });

  test('are the same on devices whose newest entries are the same', () => {
    const ids = Array.from({ length: 4_000 }, (_, i) => i);
    const all = new Map(ids.map((i) => [`some-term-${i}`, entry(i)]));
    const whole = fitItems(new Map([['k', all]]), room).items;
    const received = merge(...[...whole.values()].map(unpack));
    expect(fitItems(new Map([['k', received]]), room).items).toEqual(whole);
  });
});

test('the oldest removals are forgotten, entries that are present never', () => {
  const ids = Array.from({ length: 5_000 }, (_, i) => i);
  const all = new Map(ids.map((i) => [`some-term-${i}`, entry(i, i % 2 === 0)]));
  const kept = withFewRemovals(all);
  expect([...kept.values()].filter(({ state }) => state === 'present')).toHaveLength(2_500);
  expect(kept.has('some-term-4998')).toBe(true);
  expect(kept.has('some-term-0')).toBe(false);
});
