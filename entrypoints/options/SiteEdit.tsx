import { useId, useState } from 'preact/hooks';
import { ruleName } from '../../browser/rule-name.ts';
import { text } from '../../browser/text.ts';
import { parseRule, type RuleProblem } from '../../engine/sites/parse-rule.ts';
import { fileSite } from '../../engine/sites/site-rule.ts';
import { renameRule } from '../../engine/sites/site-state.ts';
import { ruleProblem } from './rule-problem.ts';
import type { SectionProps } from './section-props.ts';

/** Edits a site rule; Escape cancels. */
export function SiteEdit({
  rule,
  change,
  onDone,
}: Pick<SectionProps, 'change'> & { readonly rule: string; readonly onDone: () => void }) {
  const [typed, setTyped] = useState(rule === fileSite ? rule : ruleName(rule));
  const [problem, setProblem] = useState<RuleProblem>();
  const problemId = useId();
  const save = async (event: Event) => {
    event.preventDefault();
    const parsed = parseRule(typed);
    if (!parsed.ok) {
      setProblem(parsed.problem);
      return;
    }
    const saved = await change('sites', (sites) => renameRule(sites, rule, parsed.rule));
    if (saved) onDone();
  };
  return (
    <form
      class="site-form"
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone();
      }}
    >
      <input
        aria-label={text('edit_site', ruleName(rule))}
        aria-invalid={problem !== undefined}
        aria-describedby={problemId}
        value={typed}
        ref={(input) => input?.focus()}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {text('save')}
      </button>
      <button type="button" class="button" onClick={onDone}>
        {text('cancel')}
      </button>
      <p class="problem" id={problemId} role="alert">
        {problem && text(ruleProblem[problem])}
      </p>
    </form>
  );
}
