import type { SaveProblem } from '../browser/messages/save-result.ts';
import { problemText } from '../browser/problem-text.ts';

/**
 * Says that a change was not saved. Always rendered, so that screen readers announce its text when
 * it changes.
 */
export function Problem({ problem }: { readonly problem: SaveProblem | undefined }) {
  return (
    <p class="problem" role="alert">
      {problem && problemText(problem)}
    </p>
  );
}
