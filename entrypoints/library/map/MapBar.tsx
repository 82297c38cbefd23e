import { text } from '../../../browser/text.ts';
import { categoryName } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { type Category, categoryIds } from '../../../glossary/categories.ts';
import { MapSearch } from './MapSearch.tsx';
import type { FileFormat } from './save-picture.ts';

/** The same map in two forms. */
export type Form = 'picture' | 'list';

/** The row above the map: what to look for, what to show, and how. */
export function MapBar({
  query,
  found,
  subject,
  form,
  isNear,
  onQuery,
  onPick,
  onSubject,
  onForm,
  onWhole,
  onSave,
}: {
  readonly query: string;
  readonly found: readonly Article[];
  readonly subject: Category | undefined;
  readonly form: Form;
  readonly isNear: boolean;
  readonly onQuery: (query: string) => void;
  readonly onPick: (id: string) => void;
  readonly onSubject: (subject: Category | undefined) => void;
  readonly onForm: (form: Form) => void;
  readonly onWhole: () => void;
  readonly onSave: (format: FileFormat) => void;
}) {
  return (
    <div class="map-bar">
      {isNear && (
        <button type="button" onClick={onWhole}>
          {text('map_whole')}
        </button>
      )}
      <MapSearch query={query} found={found} onQuery={onQuery} onPick={onPick} />
      <select
        aria-label={text('categories_title')}
        value={subject ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onSubject(categoryIds.find((each) => each === value))
        }
      >
        <option value="">{text('map_all_topics')}</option>
        {categoryIds.map((each) => (
          <option key={each} value={each}>
            {categoryName(each)}
          </option>
        ))}
      </select>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of two buttons is no form */}
      <div class="map-forms" role="group" aria-label={text('map_form')}>
        {(['picture', 'list'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={form === each}
            onClick={() => onForm(each)}
          >
            {text(each === 'picture' ? 'library_map' : 'map_list')}
          </button>
        ))}
      </div>
      {form === 'picture' && (
        <select
          class="map-save"
          aria-label={text('map_save')}
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = '';
            if (value === 'svg' || value === 'png') onSave(value);
          }}
        >
          <option value="">{text('map_save')}</option>
          <option value="svg">SVG</option>
          <option value="png">PNG</option>
        </select>
      )}
    </div>
  );
}
