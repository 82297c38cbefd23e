import { useState } from 'preact/hooks';
import { mostSites } from '../../browser/settings/transfer.ts';
import { countText, text } from '../../browser/text.ts';
import { parseRule } from '../../engine/sites/parse-rule.ts';
import { ruleProblem } from './rule-problem.ts';
import type { SectionProps } from './section-props.ts';

/** How many rejected lines are shown at once; the rest appear once these are fixed. */
const mostShown = 10;

/** Adds many site rules at once, one per line. Invalid lines stay in the field, with the reason. */
export function SiteImport({ change }: SectionProps) {
  const [typed, setTyped] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<number>();
  const add = async (value: 'on' | 'off') => {
    const lines = typed.split('\n').filter((line) => line.trim());
    if (lines.length > mostSites) {
      setProblems([text('too_many_sites', String(mostSites))]);
      return;
    }
    const parsed = lines.map((line) => ({ line, result: parseRule(line) }));
    const rules = parsed.flatMap(({ result }) => (result.ok ? [[result.rule, value]] : []));
    const bad = parsed.filter(({ result }) => !result.ok);
    setProblems(
      bad.slice(0, mostShown).map(({ line, result }) => {
        return result.ok ? '' : `${line.trim().slice(0, 80)}: ${text(ruleProblem[result.problem])}`;
      }),
    );
    setAdded(undefined);
    if (!(await change('sites', (sites) => ({ ...sites, ...Object.fromEntries(rules) })))) return;
    setTyped(bad.map(({ line }) => line).join('\n'));
    setAdded(rules.length);
  };
  return (
    <details class="row">
      <summary>{text('many_sites')}</summary>
      <textarea
        aria-label={text('many_sites_label')}
        rows={5}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void add('off')}>
          {text('add_off')}
        </button>
        <button type="button" class="button" onClick={() => void add('on')}>
          {text('add_on')}
        </button>
      </div>
      <p role="status">{added !== undefined && countText('sites_added', added)}</p>
      <div class="problem" role="alert">
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
