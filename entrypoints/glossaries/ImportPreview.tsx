import type { ListedGlossary } from '../../browser/glossaries/glossary-store.ts';
import {
  fileProblemText,
  placeText,
  refusalText,
  warningText,
} from '../../browser/glossary-problem-text.ts';
import { text } from '../../browser/text.ts';
import { Field } from '../../components/Field.tsx';
import { isCommon } from '../../engine/glossaries/import-diff.ts';
import type { ImportChoices } from '../../engine/glossaries/import-reading.ts';
import type { Place } from '../../engine/glossaries/imported-row.ts';
import { TableColumns } from './TableColumns.tsx';
import type { Preview } from './use-import.ts';

/** How many rows that need a look are listed. */
const mostListed = 20;

/** What an import would do, shown before anything is changed. */
export function ImportPreview({
  preview: { choices, target, reading, diff },
  glossaries,
  onChoose,
  withCommon,
  onWithCommon,
  onApply,
  onCancel,
}: {
  readonly preview: Preview;
  readonly glossaries: readonly ListedGlossary[];
  /** Reads the files again with other choices. */
  readonly onChoose: (choices: ImportChoices, target: string) => void;
  /** Whether to import words that are so common that they are asked about. */
  readonly withCommon: boolean;
  readonly onWithCommon: (withCommon: boolean) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}) {
  const { added, changed, same, refused } = diff;
  const { format } = reading;
  const noted = [...added, ...changed].flatMap(({ place, warnings }) =>
    warnings.map((warning) => ({ place, said: warningText(warning) })),
  );
  const listed = [
    ...refused.map(({ place, reason }) => ({ place, said: refusalText(reason) })),
    ...noted,
  ];
  const hasCommon = [...added, ...changed].some(isCommon);
  const isEmpty = added.length + changed.length === 0;
  return (
    <section class="import" aria-label={text('preview_title')}>
      <p class="problem" role="alert">
        {!reading.ok && fileProblemText(reading.problem)}
      </p>
      <Field label={text('import_into')}>
        {(id) => (
          <select
            id={id}
            value={target}
            onChange={({ currentTarget }) => onChoose(choices, currentTarget.value)}
          >
            <option value="">{text('new_glossary')}</option>
            {glossaries.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(format?.kind === 'table' || format?.kind === 'anki') && (
        <TableColumns
          layout={format.layout}
          onChoose={(chosen) => onChoose({ ...choices, ...chosen }, target)}
        />
      )}
      {format?.kind === 'tbx' && (
        <Field label={text('import_language')}>
          {(id) => (
            <select
              id={id}
              value={format.language}
              onChange={({ currentTarget }) =>
                onChoose({ ...choices, language: currentTarget.value }, target)
              }
            >
              {format.languages.map(({ language, concepts }) => (
                <option key={language} value={language}>
                  {language} ({concepts})
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {reading.ok && (
        <ul class="counts">
          <li>{text('import_added', numberText(added.length))}</li>
          <li>{text('import_changed', numberText(changed.length))}</li>
          <li>{text('import_same', numberText(same.length))}</li>
          <li>{text('import_refused', numberText(refused.length))}</li>
        </ul>
      )}
      {listed.length > 0 && (
        <ul class="import-rows">
          {listed.slice(0, mostListed).map(({ place, said }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each reading
            <li key={index}>{placed(place, said)}</li>
          ))}
          {listed.length > mostListed && (
            <li>{text('import_more', numberText(listed.length - mostListed))}</li>
          )}
        </ul>
      )}
      {hasCommon && (
        <label class="import-common">
          <input
            type="checkbox"
            checked={withCommon}
            onChange={({ currentTarget }) => onWithCommon(currentTarget.checked)}
          />
          {text('import_common')}
        </label>
      )}
      {reading.ok && isEmpty && <p>{text('import_nothing')}</p>}
      <div class="buttons">
        {!isEmpty && (
          <button type="button" class="button main" onClick={onApply}>
            {text('import_apply')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </section>
  );
}

/** A sentence with the line and file that it is about. */
function placed(place: Place, said: string): string {
  const where = placeText(place);
  return where ? `${where}: ${said}` : said;
}

function numberText(number: number): string {
  return new Intl.NumberFormat(text('language')).format(number);
}
