import type { Place } from '../settings/settings-store.ts';
import { createPassingProgress } from './passing-progress.ts';
import type { ProgressStore } from './progress.ts';
import { storedProgress } from './stored-progress.ts';

let passing: ProgressStore | undefined;

/** @returns where progress made in a place is kept; that of private windows is not stored. */
export function progressOf(place: Place): ProgressStore {
  if (place === 'normal') return storedProgress;
  passing ??= createPassingProgress(() => storedProgress.load());
  return passing;
}
