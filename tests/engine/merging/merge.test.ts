import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries, Entry } from '../../../engine/merging/entry.ts';
import { changesBetween, merge, nextVersion, versioned } from '../../../engine/merging/merge.ts';
import { pack, unpack } from '../../../engine/merging/pack.ts';

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    state: fc.constant('present' as const),
    version: fc.record({ time: fc.nat(3), device: fc.constantFrom('', 'a', 'b') }),
    value: fc.oneof(fc.constant(true), fc.constantFrom('on', 'off', 7)),
  }),
  fc.record({
    state: fc.constant('removed' as const),
    version: fc.record({ time: fc.nat(3), device: fc.constantFrom('', 'a', 'b') }),
  }),
);
const key = fc.constantFrom('', 'x', 'y', '__proto__', 'constructor');
const entries: fc.Arbitrary<Entries> = fc
  .array(fc.tuple(key, entry), { maxLength: 6 })
  .map((all) => new Map(all));

const asJson = (all: Entries) => JSON.stringify(pack(all));

test('merging is the same in any order, in any grouping, and however often', () => {
  fc.assert(
    fc.property(entries, entries, entries, (a, b, c) => {
      expect(asJson(merge(a, b))).toBe(asJson(merge(b, a)));
      expect(asJson(merge(merge(a, b), c))).toBe(asJson(merge(a, merge(b, c))));
      expect(asJson(merge(a, merge(a, b)))).toBe(asJson(merge(a, b)));
    }),
  );
});

test('entries survive being packed, and nothing that is read throws', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(unpack(JSON.parse(asJson(all)))).toEqual(all);
    }),
  );
  fc.assert(fc.property(fc.jsonValue(), (value) => void unpack(value)));
});

test('a change is newer than all that was known, whatever the clock says', () => {
  fc.assert(
    fc.property(entries, fc.nat(5), (all, now) => {
      const version = nextVersion(all, 'a', now);
      for (const known of all.values()) expect(version.time).toBeGreaterThan(known.version.time);
      expect(version.time).toBeGreaterThanOrEqual(now);
    }),
  );
});

test('the changes between two states lead from one to the other', () => {
  const before = new Map<string, unknown>([
    ['a', true],
    ['b', 'on'],
  ]);
  const after = new Map<string, unknown>([
    ['b', 'off'],
    ['c', true],
  ]);
  const changes = changesBetween(before, after);
  expect(changes).toEqual({
    put: new Map<string, unknown>([
      ['b', 'off'],
      ['c', true],
    ]),
    removed: ['a'],
  });
  const version = { time: 1, device: 'd' };
  expect(versioned(changes, version).get('a')).toEqual({ state: 'removed', version });
});
