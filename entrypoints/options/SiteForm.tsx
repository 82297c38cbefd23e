import { useId, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { parseRule, type RuleProblem } from '../../engine/sites/parse-rule.ts';
import { ruleProblem } from './rule-problem.ts';
import type { SectionProps } from './section-props.ts';

/** Adds a site rule; invalid input is rejected with a reason. */
export function SiteForm({ settings: { mode }, change }: SectionProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<RuleProblem>();
  const problemId = useId();
  const add = async (value: 'on' | 'off') => {
    const parsed = parseRule(typed);
    setProblem(parsed.ok ? undefined : parsed.problem);
    if (!parsed.ok) return;
    const saved = await change('sites', (before) => ({ ...before, [parsed.rule]: value }));
    // What is typed meanwhile stays.
    if (saved) setTyped((now) => (now === typed ? '' : now));
  };
  const usual = mode === 'only' ? 'on' : 'off';
  return (
    <form
      class="site-form row"
      onSubmit={(event) => {
        event.preventDefault();
        void add(usual);
      }}
    >
      <input
        aria-label={text('add_site')}
        aria-invalid={problem !== undefined}
        aria-describedby={problemId}
        placeholder="example.org"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {text(usual === 'on' ? 'add_on' : 'add_off')}
      </button>
      <button type="button" class="button" onClick={() => void add(usual === 'on' ? 'off' : 'on')}>
        {text(usual === 'on' ? 'add_off' : 'add_on')}
      </button>
      <p class="problem" id={problemId} role="alert">
        {problem && text(ruleProblem[problem])}
      </p>
    </form>
  );
}
