import './learn-button.css';
import { text } from '../../../browser/text.ts';
import { stateOf } from '../../../engine/learning/learned-term.ts';
import { DoneLine } from './DoneLine.tsx';
import { LearnProblem } from './LearnProblem.tsx';
import { useLearning } from './use-learning.ts';

/** Adds several entries, such as those of a reading path, to what the reader is learning. */
export function LearnThese({
  ids,
  label = text('learn_these'),
}: {
  /** In the order in which they are to be learned. */
  readonly ids: readonly string[];
  readonly label?: string;
}) {
  const learning = useLearning();
  if (!learning) return null;
  const { progress, known, isReadable } = learning;
  const fresh = ids.filter((id) => stateOf(id, known, progress.terms) === 'new');
  return (
    <div class="learn-this">
      {isReadable && fresh.length > 0 && (
        <button type="button" class="learn-button" onClick={() => void learning.start(fresh)}>
          {label}
        </button>
      )}
      {fresh.length === 0 && !learning.done && <p>{text('learn_these_all')}</p>}
      <DoneLine done={learning.done} />
      <LearnProblem {...learning} />
    </div>
  );
}
