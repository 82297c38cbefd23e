import { useState } from 'preact/hooks';
import { ruleName } from '../../browser/rule-name.ts';
import { text } from '../../browser/text.ts';
import { SiteEdit } from './SiteEdit.tsx';
import type { SectionProps } from './section-props.ts';

/** All site rules, each of which can be toggled, edited or removed. */
export function SiteList({ settings: { sites }, change }: SectionProps) {
  const [edited, setEdited] = useState<string>();
  const rules = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  if (rules.length === 0) return <p class="row">{text('no_sites')}</p>;
  const remove = (rule: string) => change('sites', ({ [rule]: _, ...others }) => others);
  return (
    <ul class="sites row" aria-label={text('sites_list')}>
      {rules.map(([rule, value]) =>
        rule === edited ? (
          <li key={rule}>
            <SiteEdit rule={rule} change={change} onDone={() => setEdited(undefined)} />
          </li>
        ) : (
          <li key={rule}>
            <span>{ruleName(rule)}</span>
            <select
              aria-label={text('site_value', ruleName(rule))}
              value={value}
              onChange={({ currentTarget }) => {
                const next: 'on' | 'off' = currentTarget.value === 'on' ? 'on' : 'off';
                change('sites', (before) => ({ ...before, [rule]: next }));
              }}
            >
              <option value="off">{text('off')}</option>
              <option value="on">{text('on')}</option>
            </select>
            <button
              type="button"
              class="button"
              aria-label={text('edit_site', ruleName(rule))}
              onClick={() => setEdited(rule)}
            >
              {text('edit')}
            </button>
            <button
              type="button"
              class="button"
              aria-label={text('remove_site', ruleName(rule))}
              onClick={() => remove(rule)}
            >
              {text('remove')}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
