import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../../entrypoints/content/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a change after a quiet time is read soon', () => {
  const pace = new Pace();
  expect(pace.delay).toBe(50);
  pace.worked(1);
  vi.advanceTimersByTime(1_000);
  expect(pace.delay).toBe(50);
});

test('a page that goes on changing is read less often', () => {
  const pace = new Pace();
  pace.worked(1);
  vi.advanceTimersByTime(100);
  expect(pace.delay).toBe(200);
});

test('much work is followed by ten times as much rest, but not by more than two seconds', () => {
  const pace = new Pace();
  pace.worked(60);
  expect(pace.delay).toBe(600);
  expect(pace.isBusy).toBe(false);
  pace.worked(5_000);
  expect(pace.delay).toBe(2_000);
  expect(pace.isBusy).toBe(true);
});
