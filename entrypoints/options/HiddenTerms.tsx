import { ruleName } from '../../browser/rule-name.ts';
import { text } from '../../browser/text.ts';
import { withSiteTerms } from '../../engine/sites/hidden-terms.ts';
import type { SectionProps } from './section-props.ts';
import { TermChips } from './TermChips.tsx';

/** The terms hidden on single sites, site by site. */
export function HiddenTerms({ settings: { hiddenTerms }, change }: SectionProps) {
  return Object.entries(hiddenTerms).map(([site, ids]) => (
    <TermChips
      key={site}
      title={text('hidden_on', ruleName(site))}
      hint={text('hidden_on_hint')}
      ids={ids}
      onChange={(next) => change('hiddenTerms', (all) => withSiteTerms(all, site, next))}
    />
  ));
}
