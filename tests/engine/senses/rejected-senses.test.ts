import { expect, test } from 'vitest';
import { isRejected, rejectSense } from '../../../engine/senses/rejected-senses.ts';

const rejected = rejectSense({}, 'homes.example', 'agent', 'near');

test('a rejected form and those as ambiguous are told by site and entry', () => {
  expect(isRejected(rejected, 'homes.example', 'agent', 'near')).toBe(true);
  expect(isRejected(rejected, 'homes.example', 'agent', 'page')).toBe(false);
  expect(isRejected(rejected, 'other.example', 'agent', 'near')).toBe(false);
  expect(isRejected(rejected, 'homes.example', 'alignment', 'near')).toBe(false);
  expect(isRejected({}, 'homes.example', 'constructor', 'near')).toBe(false);
});

test('a less ambiguous form takes the more ambiguous ones along, not the other way round', () => {
  const wider = rejectSense(rejected, 'homes.example', 'agent', 'none');
  expect(isRejected(wider, 'homes.example', 'agent', 'page')).toBe(true);
  expect(rejectSense(wider, 'homes.example', 'agent', 'near')).toEqual(wider);
});
