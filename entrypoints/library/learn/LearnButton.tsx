import './learn-button.css';
import { text } from '../../../browser/text.ts';
import { stateOf } from '../../../engine/learning/learned-term.ts';
import { DoneLine } from './DoneLine.tsx';
import { LearnProblem } from './LearnProblem.tsx';
import { useLearning } from './use-learning.ts';

/** Adds an entry to what the reader is learning, or removes it; either can be undone. */
export function LearnButton({ id, name }: { readonly id: string; readonly name: string }) {
  const learning = useLearning();
  if (!learning) return null;
  const { progress, known, isReadable } = learning;
  const isLearning = stateOf(id, known, progress.terms) === 'learning';
  const toggle = () => void (isLearning ? learning.stop(id, name) : learning.start([id]));
  return (
    <div class="learn-this">
      {isReadable && (
        <button type="button" class="learn-button" onClick={toggle}>
          {text(isLearning ? 'learn_stop' : 'learn_this')}
        </button>
      )}
      <DoneLine done={learning.done} />
      <LearnProblem {...learning} />
    </div>
  );
}
