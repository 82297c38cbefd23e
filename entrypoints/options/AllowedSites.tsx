import { ruleName } from '../../browser/rule-name.ts';
import { text } from '../../browser/text.ts';
import type { SectionProps } from './section-props.ts';

/** The sites that the reader's organisation allows, if not all. */
export function AllowedSites({ settings: { allowedSites } }: Pick<SectionProps, 'settings'>) {
  if (allowedSites.length === 0) return null;
  return (
    <div class="row">
      <h3 id="allowed-sites">{text('allowed_sites')}</h3>
      <ul aria-labelledby="allowed-sites">
        {allowedSites.map((rule) => (
          <li key={rule}>{ruleName(rule)}</li>
        ))}
      </ul>
      <small>{text('managed_locked')}</small>
    </div>
  );
}
