import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AdaptiveThrottle } from '../../../../entrypoints/content/reading/adaptive-throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shown = (pace: AdaptiveThrottle) => [pace.delay, pace.isBusy];

test('rests in proportion to its work, within bounds, and recovers', () => {
  const pace = new AdaptiveThrottle();
  expect(shown(pace)).toEqual([50, false]);
  pace.recordDuration(20);
  expect(shown(pace)).toEqual([200, false]);
  pace.recordDuration(60);
  expect(shown(pace)).toEqual([600, false]);
  pace.recordDuration(100);
  expect(shown(pace)).toEqual([1_000, true]);
  pace.recordDuration(10_000);
  expect(shown(pace)).toEqual([2_000, true]);
  pace.recordDuration(1);
  expect(shown(pace)).toEqual([200, false]);
  vi.advanceTimersByTime(200);
  expect(shown(pace)).toEqual([50, false]);
});

test('reads a page less often while it goes on changing', () => {
  const pace = new AdaptiveThrottle();
  pace.recordDuration(1);
  vi.advanceTimersByTime(199);
  expect(pace.delay).toBe(200);
  vi.advanceTimersByTime(1);
  expect(pace.delay).toBe(50);
});
