import { ruleName } from '../../browser/rule-name.ts';
import { text } from '../../browser/text.ts';
import type { RejectedSenses as Rejections } from '../../engine/senses/rejected-senses.ts';
import type { SectionProps } from './section-props.ts';
import { TermChips } from './TermChips.tsx';

/** Terms that the reader has said mean something else, site by site. */
export function RejectedSenses({ settings: { otherSenses }, change }: SectionProps) {
  const bySite = Map.groupBy(Object.keys(otherSenses), (key) => key.split(' ')[0] ?? '');
  return [...bySite].map(([site, keys]) => {
    const ids = keys.map((key) => key.slice(site.length + 1));
    return (
      <TermChips
        key={site}
        title={text('other_senses_on', ruleName(site))}
        hint={text('other_senses_hint')}
        ids={ids}
        onChange={(next) => change('otherSenses', (all) => onlyWith(all, site, ids, next(ids)))}
      />
    );
  });
}

/** Replaces a site's rejections. A term that is added back is rejected for all its forms. */
function onlyWith(
  all: Rejections,
  site: string,
  before: readonly string[],
  kept: readonly string[],
): Rejections {
  const keyOf = (id: string) => `${site} ${id}`;
  const gone = new Set(before.filter((id) => !kept.includes(id)).map(keyOf));
  const left = Object.entries(all).filter(([key]) => !gone.has(key));
  const back = kept.map(keyOf).filter((key) => !Object.hasOwn(all, key));
  return { ...Object.fromEntries(left), ...Object.fromEntries(back.map((key) => [key, 'page'])) };
}
