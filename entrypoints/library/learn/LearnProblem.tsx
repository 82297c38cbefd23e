import { problemText } from '../../../browser/problem-text.ts';
import { text } from '../../../browser/text.ts';
import type { Learning } from './use-learning.ts';

/** Says why progress cannot be read or saved. Always rendered, so that it is announced. */
export function LearnProblem({ problem, isReadable }: Pick<Learning, 'problem' | 'isReadable'>) {
  return (
    <p class="learn-problem" role="alert">
      {problem && sentence(problem, isReadable)}
    </p>
  );
}

function sentence(problem: NonNullable<Learning['problem']>, isReadable: boolean): string {
  if (problem === 'newer version') return text('learn_newer_version');
  return isReadable ? problemText(problem) : text('learn_unreadable');
}
