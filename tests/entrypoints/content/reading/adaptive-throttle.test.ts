import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AdaptiveThrottle } from '../../../../entrypoints/content/reading/adaptive-throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shown = (throttle: AdaptiveThrottle) => [throttle.delay, throttle.isBusy];

test('rests in proportion to its work, within bounds, and recovers', () => {
  const throttle = new AdaptiveThrottle();
  expect(shown(throttle)).toEqual([50, false]);
  throttle.recordDuration(20);
  expect(shown(throttle)).toEqual([200, false]);
  throttle.recordDuration(60);
  expect(shown(throttle)).toEqual([600, false]);
  throttle.recordDuration(100);
  expect(shown(throttle)).toEqual([1_000, true]);
  throttle.recordDuration(10_000);
  expect(shown(throttle)).toEqual([2_000, true]);
  throttle.recordDuration(1);
  expect(shown(throttle)).toEqual([200, false]);
  vi.advanceTimersByTime(200);
  expect(shown(throttle)).toEqual([50, false]);
});

test('reads a page less often while it goes on changing', () => {
  const throttle = new AdaptiveThrottle();
  throttle.recordDuration(1);
  vi.advanceTimersByTime(199);
  expect(throttle.delay).toBe(200);
  vi.advanceTimersByTime(1);
  expect(throttle.delay).toBe(50);
});
