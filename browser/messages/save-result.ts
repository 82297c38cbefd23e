/** Why a change could not be saved. */
export type SaveProblem = 'storage full' | 'storage failed' | 'newer version' | 'locked';

/** What came of a change that the reader has made. */
export type SaveResult = 'saved' | SaveProblem;

/** @returns what came of a change; never rejects. */
export function saveResultOf(saving: Promise<unknown>): Promise<SaveResult> {
  return saving.then(() => 'saved' as const, saveProblemOf);
}

/** @returns what a storage error means. Browsers distinguish storage errors only by message. */
export function saveProblemOf(error: unknown): SaveProblem {
  if (error instanceof DOMException && error.name === 'VersionError') return 'newer version';
  if (error instanceof Error && error.name === 'LockedError') return 'locked';
  return /quota|no space|is full/i.test(String(error)) ? 'storage full' : 'storage failed';
}
