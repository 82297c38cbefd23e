import { refusalText } from '../../browser/glossary-problem-text.ts';
import type { PolicyProblem } from '../../browser/managed/policy.ts';
import { countText, text } from '../../browser/text.ts';
import { describeProblem } from './describe-problem.ts';

/** @returns a sentence that says what of an organisation's policy is ignored, and why. */
export function describePolicyProblem(problem: PolicyProblem): string {
  switch (problem.kind) {
    case 'unknown policy':
      return text('policy_unknown', problem.name);
    case 'bad policy':
      return text('policy_bad_value', problem.name);
    case 'unknown lock':
      return text('policy_unknown_lock', problem.name);
    case 'bad allowed sites':
      return text('policy_bad_sites', 'allowedSites', problem.examples.join(', '));
    case 'setting':
      return `settings: ${describeProblem(problem.problem)}`;
    case 'glossary':
      return describeGlossaryProblem(problem.problem);
  }
}

function describeGlossaryProblem(
  problem: Extract<PolicyProblem, { kind: 'glossary' }>['problem'],
): string {
  switch (problem.kind) {
    case 'no glossary':
      return text('policy_bad_glossary', String(problem.number));
    case 'bad sites':
      return text('policy_bad_sites', problem.glossary, problem.examples.join(', '));
    case 'entries refused': {
      const { count, glossary, first } = problem;
      return countText('policy_entries', count, glossary, refusalText(first));
    }
  }
}
