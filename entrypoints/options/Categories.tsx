import { Switch } from '../../components/Switch.tsx';
import { categoryIds } from '../../glossary/categories.ts';
import { categoryNames } from '../../glossary/category-names.ts';
import type { SectionProps } from './section.ts';

/** Which subjects are marked. */
export function Categories({ settings, onSave }: SectionProps) {
  const { hiddenCategories } = settings;
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">Subjects</h2>
      <p>Terms of a subject that is switched off are not marked. Search still finds them.</p>
      <div class="columns">
        {categoryIds.map((id) => (
          <Switch
            key={id}
            checked={!hiddenCategories.includes(id)}
            onChange={(on) => {
              const others = hiddenCategories.filter((hidden) => hidden !== id);
              void onSave('hiddenCategories', on ? others : [...others, id]);
            }}
          >
            {categoryNames[id]}
          </Switch>
        ))}
      </div>
    </section>
  );
}
