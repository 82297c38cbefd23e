import { afterEach, expect, test, vi } from 'vitest';
import { yieldToPage } from '../../../../entrypoints/content/reading/yield-to-page.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['no scheduler', undefined],
  ['a scheduler that cannot yield', {}],
])('with %s, it goes on in a later task', async (_, scheduler) => {
  vi.stubGlobal('scheduler', scheduler);
  const order: string[] = [];
  const yielded = yieldToPage().then(() => order.push('after the pause'));
  queueMicrotask(() => order.push('microtask'));
  await yielded;
  expect(order).toEqual(['microtask', 'after the pause']);
});

test('the scheduler is used where there is one, with its own order of tasks', async () => {
  const scheduler = { yield: vi.fn(async () => {}) };
  vi.stubGlobal('scheduler', scheduler);
  await yieldToPage();
  expect(scheduler.yield).toHaveBeenCalledOnce();
});
