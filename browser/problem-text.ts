import type { SaveProblem } from './messages/save-result.ts';
import { type TextName, text } from './text.ts';

const sentences: Readonly<Record<SaveProblem, TextName>> = {
  'storage full': 'problem_storage_full',
  'storage failed': 'problem_storage_failed',
  'newer version': 'problem_newer_version',
  locked: 'problem_locked',
};

/** @returns a sentence that says that a change was not saved, and why. */
export function problemText(problem: SaveProblem): string {
  return text(sentences[problem]);
}
