import { expect, test } from 'vitest';
import { Pace } from '../../../entrypoints/content/pace.ts';

test('rests in proportion to its work, within bounds, and recovers', () => {
  const pace = new Pace();
  expect([pace.delay, pace.isBusy]).toEqual([50, false]);
  pace.worked(20);
  expect([pace.delay, pace.isBusy]).toEqual([200, false]);
  pace.worked(100);
  expect([pace.delay, pace.isBusy]).toEqual([1_000, true]);
  pace.worked(10_000);
  expect([pace.delay, pace.isBusy]).toEqual([2_000, true]);
  pace.worked(1);
  expect([pace.delay, pace.isBusy]).toEqual([50, false]);
});
