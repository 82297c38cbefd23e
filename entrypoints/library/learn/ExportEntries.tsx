import { useState } from 'preact/hooks';
import { saveFile } from '../../../browser/save-file.ts';
import { text } from '../../../browser/text.ts';
import { categoryName } from '../../../components/category-label.ts';
import type { Article } from '../../../engine/articles/article.ts';
import {
  exportTerms,
  type TermFormat,
  termFormats,
} from '../../../engine/learning/export-terms.ts';
import { categoryIds } from '../../../glossary/categories.ts';
import { categoryNames } from '../../../glossary/category-names.ts';

/** The formats by the names that readers know them by. */
const formatNames: Readonly<Record<TermFormat, string>> = {
  anki: 'Anki',
  csv: 'CSV',
  markdown: 'Markdown',
};

/** Saves entries as a file: those that the reader is learning, all, or those of a subject. */
export function ExportEntries({
  entries,
  learned,
}: {
  readonly entries: ReadonlyMap<string, Article>;
  /** The ids of the terms that the reader is learning. */
  readonly learned: readonly string[];
}) {
  const [what, setWhat] = useState('');
  const [format, setFormat] = useState<TermFormat>('anki');
  const chosen = what || (learned.length > 0 ? 'mine' : 'all');
  const save = () => {
    const subject = categoryIds.find((category) => category === chosen);
    const all = [...entries.values()];
    if (subject) {
      const own = all.filter(({ category }) => category === subject);
      saveEntries(own, categoryNames[subject], format);
    } else if (chosen === 'mine') {
      const own = learned.flatMap((id) => entries.get(id) ?? []);
      saveEntries(own, 'learning', format);
    } else saveEntries(all, 'glossary', format);
  };
  return (
    <div class="learn-part">
      <h3>{text('learn_export')}</h3>
      <div class="learn-fields">
        <label>
          {text('learn_export_what')}{' '}
          <select value={chosen} onChange={({ currentTarget }) => setWhat(currentTarget.value)}>
            {learned.length > 0 && <option value="mine">{text('learn_list')}</option>}
            <option value="all">{text('learn_export_all')}</option>
            {categoryIds.map((category) => (
              <option key={category} value={category}>
                {categoryName(category)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text('learn_export_as')}{' '}
          <select
            value={format}
            onChange={({ currentTarget }) => {
              const found = termFormats.find((each) => each === currentTarget.value);
              if (found) setFormat(found);
            }}
          >
            {termFormats.map((each) => (
              <option key={each} value={each}>
                {formatNames[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="learn-button" onClick={save}>
          {text('export')}
        </button>
      </div>
      {format === 'anki' && <p class="learn-hint">{text('learn_export_hint')}</p>}
    </div>
  );
}

/** Saves entries as a file. @param name what they have in common, in English as they are. */
export function saveEntries(articles: readonly Article[], name: string, format: TermFormat): void {
  const file = exportTerms(articles, name, format);
  saveFile(file.name, file.bytes as Uint8Array<ArrayBuffer>, file.type);
}
