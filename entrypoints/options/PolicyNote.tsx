import { useEffect, useState } from 'preact/hooks';
import { loadPolicy, type PolicyProblem } from '../../browser/managed/policy.ts';
import type { ManagedSettings } from '../../browser/settings/managed-settings.ts';
import { text } from '../../browser/text.ts';
import { describePolicyProblem } from './describe-policy-problem.ts';

/** Says that an organisation manages Gloss, and what of its policy cannot be used. */
export function PolicyNote({ managed }: { readonly managed: ManagedSettings }) {
  const [problems, setProblems] = useState<readonly PolicyProblem[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the policy has changed with what was kept of it.
  useEffect(() => {
    let isMounted = true;
    void loadPolicy().then((policy) => isMounted && setProblems(policy.problems));
    return () => {
      isMounted = false;
    };
  }, [managed]);
  const isManaged = Object.keys(managed.values).length > 0 || managed.locked.length > 0;
  const sentences = [...new Set(problems.map(describePolicyProblem))];
  return (
    <>
      {isManaged && <p class="note">{text('managed_note')}</p>}
      {sentences.length > 0 && (
        <div class="problem">
          <p>{text('policy_ignored')}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
