import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Label, placeLabels } from '../../../engine/map/labels.ts';

function label(x: number, y: number, width = 20, height = 10, below = 0): Label {
  return { at: { x, y }, offsets: [{ x: 0, y: below }], size: { width, height } };
}

function labelScales(labels: readonly Label[]): number[] {
  return placeLabels(labels).map(({ scale }) => scale);
}

test('the most important is always shown, the next from where there is room', () => {
  expect(labelScales([label(0, 0), label(10, 0), label(100, 100)])).toEqual([0, 2, 0.1]);
});

test('a name stands above its dot if there is less room below', () => {
  const above = { x: 0, y: -12 };
  const second = { ...label(0, 0), offsets: [{ x: 0, y: 0 }, above] };
  expect(placeLabels([label(0, 0), second])[1]).toEqual({ scale: 0, offset: above });
});

test('two names of one place are never both shown', () =>
  expect(labelScales([label(3, 3), label(3, 3)])).toEqual([0, Number.POSITIVE_INFINITY]));

test('what appears late enough takes no room from others', () => {
  // The second needs much room to appear; the third would touch it only before that.
  const [, second = 0, third = 0] = labelScales([label(0, 0), label(1, 0), label(8, 0)]);
  expect(second).toBe(20);
  expect(third).toBe(2.5);
});

test('no two names that are shown overlap, at any scale', () => {
  const place = fc.integer({ min: -50, max: 50 });
  const length = fc.integer({ min: 1, max: 90 });
  const labels = fc.array(
    fc.tuple(place, place, length, fc.integer({ min: 0, max: 12 })).map(([x, y, width, below]) => {
      return {
        ...label(x, y, width, 12),
        offsets: [
          { x: 0, y: below },
          { x: 0, y: -below },
        ],
      };
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(labels, fc.double({ min: 0.1, max: 20, noNaN: true }), (all, scale) => {
      const shown = placeLabels(all).flatMap(({ scale: from, offset }, index) => {
        const own = all[index];
        return own && scale >= from + 1e-9 ? [{ ...own, offset }] : [];
      });
      for (const [index, a] of shown.entries()) {
        for (const b of shown.slice(index + 1)) {
          const x = Math.abs((a.at.x - b.at.x) * scale + a.offset.x - b.offset.x);
          const y = Math.abs((a.at.y - b.at.y) * scale + a.offset.y - b.offset.y);
          const isApart =
            x >= (a.size.width + b.size.width) / 2 - 1e-6 ||
            y >= (a.size.height + b.size.height) / 2 - 1e-6;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});
