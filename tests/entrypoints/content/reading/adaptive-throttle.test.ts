import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../../../entrypoints/content/reading/adaptive-throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shown = (pace: Pace) => [pace.delay, pace.isBusy];

test('rests in proportion to its work, within bounds, and recovers', () => {
  const pace = new Pace();
  expect(shown(pace)).toEqual([50, false]);
  pace.worked(20);
  expect(shown(pace)).toEqual([200, false]);
  pace.worked(60);
  expect(shown(pace)).toEqual([600, false]);
  pace.worked(100);
  expect(shown(pace)).toEqual([1_000, true]);
  pace.worked(10_000);
  expect(shown(pace)).toEqual([2_000, true]);
  pace.worked(1);
  expect(shown(pace)).toEqual([200, false]);
  vi.advanceTimersByTime(200);
  expect(shown(pace)).toEqual([50, false]);
});

test('reads a page less often while it goes on changing', () => {
  const pace = new Pace();
  pace.worked(1);
  vi.advanceTimersByTime(199);
  expect(pace.delay).toBe(200);
  vi.advanceTimersByTime(1);
  expect(pace.delay).toBe(50);
});
