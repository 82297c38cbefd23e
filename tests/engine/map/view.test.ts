import { describe, expect, test } from 'vitest';
import {
  between,
  kept,
  panned,
  revealed,
  toMap,
  toScreen,
  type View,
  viewOf,
  zoomed,
} from '../../../engine/map/view.ts';

const bounds = { left: -100, top: -50, right: 100, bottom: 50 };
const size = { width: 400, height: 300 };
const whole = viewOf(bounds, size, 0);

test('a whole map stands in the middle, as large as it fits', () => {
  expect(whole).toEqual({ x: 200, y: 150, scale: 2 });
  expect(viewOf(bounds, size, 0, 1.5)).toEqual({ x: 200, y: 150, scale: 1.5 });
});

test('zooming keeps the point below the pointer where it is', () => {
  const at = { x: 30, y: 260 };
  const closer = zoomed(whole, 3, at);
  expect(closer.scale).toBe(6);
  expect(toMap(closer, at)).toEqual(toMap(whole, at));
});

test('points of the map and of the window are each other’s', () => {
  const view: View = { x: 13, y: -7, scale: 2.5 };
  expect(toMap(view, toScreen(view, { x: 4, y: 9 }))).toEqual({ x: 4, y: 9 });
});

describe('kept', () => {
  test('leaves a sensible view alone', () => {
    const view = zoomed(whole, 2, { x: 100, y: 100 });
    expect(kept(view, bounds, whole, size)).toBe(view);
  });

  test('never comes too close or goes too far', () => {
    expect(kept(zoomed(whole, 1000, { x: 0, y: 0 }), bounds, whole, size).scale).toBe(28);
    expect(kept(zoomed(whole, 0.001, { x: 0, y: 0 }), bounds, whole, size).scale).toBe(1.4);
  });

  test('never loses the map', () => {
    const view = kept(panned(whole, { x: 9_999, y: 0 }), bounds, whole, size);
    expect(toMap(view, { x: 200, y: 150 })).toEqual({ x: -100, y: 0 });
  });
});

test('reveals what is outside the window, and moves no further than it must', () => {
  expect(revealed(whole, { x: 0, y: 0 }, size, 40)).toEqual(whole);
  expect(toScreen(revealed(whole, { x: 300, y: 0 }, size, 40), { x: 300, y: 0 })).toEqual({
    x: 360,
    y: 150,
  });
});

test('a movement begins and ends where it is to', () => {
  const to = viewOf({ left: 20, top: 20, right: 40, bottom: 40 }, size);
  for (const [share, end] of [
    [0, whole],
    [1, to],
  ] as const) {
    const view = between(whole, to, share, size);
    for (const key of ['x', 'y', 'scale'] as const) expect(view[key]).toBeCloseTo(end[key], 6);
  }
  expect(between(whole, panned(whole, { x: 10, y: 0 }), 0.5, size).x).toBeCloseTo(205, 6);
});
