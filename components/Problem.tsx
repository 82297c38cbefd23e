import { type TextName, text } from '../browser/text.ts';
import type { SaveProblem } from './use-settings.ts';

const sentences: Readonly<Record<SaveProblem, TextName>> = {
  'storage full': 'problem_storage_full',
  'storage failed': 'problem_storage_failed',
};

/**
 * Says that a change was not saved. Always rendered, so that screen readers announce its text when
 * it changes.
 */
export function Problem({ problem }: { readonly problem: SaveProblem | undefined }) {
  return (
    <p class="problem" role="alert">
      {problem && text(sentences[problem])}
    </p>
  );
}
