import { text } from '../../browser/text.ts';
import { categoryName } from '../../components/category-label.ts';
import { Managed } from '../../components/Managed.tsx';
import { Switch } from '../../components/Switch.tsx';
import { categoryIds } from '../../glossary/categories.ts';
import { PutAwayTerms } from './PutAwayTerms.tsx';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';

/** Which terms are marked at all. */
export function Terms({ settings, change }: SectionProps) {
  const { hiddenCategories } = settings;
  return (
    <Section id="terms" title="section_terms">
      <p>{text('terms_intro')}</p>
      <h3>{text('categories_title')}</h3>
      <Managed name="hiddenCategories">
        <div class="columns">
          {categoryIds.map((id) => (
            <Switch
              key={id}
              checked={!hiddenCategories.includes(id)}
              onChange={(on) => change('hiddenCategories', (hidden) => toggled(hidden, id, !on))}
            >
              {categoryName(id)}
            </Switch>
          ))}
        </div>
      </Managed>
      <PutAwayTerms settings={settings} change={change} />
    </Section>
  );
}

function toggled<Value>(list: readonly Value[], value: Value, included: boolean): Value[] {
  const others = list.filter((other) => other !== value);
  return included ? [...others, value] : others;
}
