import { useEffect, useState } from 'preact/hooks';
import { storeChange } from '../../browser/glossaries/announce.ts';
import type { Draft } from '../../browser/glossaries/draft.ts';
import {
  changeEntries,
  type ListedGlossary,
  loadEntries,
  putGlossaries,
} from '../../browser/glossaries/glossary-store.ts';
import { newGlossary } from '../../browser/glossaries/new-glossary.ts';
import { keepPrivateEntry, loadPrivateEntries } from '../../browser/glossaries/private-entries.ts';
import { type SaveResult, saveResultOf } from '../../browser/messages/save-result.ts';
import { text } from '../../browser/text.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { Field } from '../../components/Field.tsx';
import { useTheme } from '../../components/use-theme.ts';
import { type CheckedEntry, termKey } from '../../engine/glossaries/check-entry.ts';
import { freeId } from '../../engine/glossaries/entry-id.ts';
import type { OwnEntry } from '../../engine/glossaries/own-glossary.ts';

/** A form to define a word, in a window of its own. */
export function Define({
  draft,
  glossaries,
}: {
  readonly draft: Draft;
  readonly glossaries: readonly ListedGlossary[];
}) {
  const theme = useTheme();
  const [chosen, setChosen] = useState(glossaries[0]?.id ?? '');
  const glossary = glossaries.find(({ id }) => id === chosen);
  const isPrivate = draft.place === 'private';
  const existing = useEntries(isPrivate ? undefined : glossary?.id, isPrivate);
  const toEntry = (entry: CheckedEntry): OwnEntry => ({
    ...entry,
    id: freeId(entry.term, new Set(existing.map(({ id }) => id))),
    source: '',
  });
  const save = async (checked: CheckedEntry): Promise<SaveResult> => {
    const entry = toEntry(checked);
    const result = isPrivate
      ? await saveResultOf(keepPrivateEntry(entry))
      : (await storeChange(store(entry))).result;
    if (result === 'saved') window.close();
    return result;
  };
  const store = async (entry: OwnEntry): Promise<void> => {
    if (glossary) await changeEntries([{ glossary: glossary.id, put: [entry], remove: [] }]);
    else {
      const made = newGlossary(text('my_glossary'), glossaries.length, [entry]);
      await putGlossaries([{ glossary: made }]);
    }
  };
  return (
    <main class={theme}>
      <h1>{text('define_title')}</h1>
      {isPrivate && <p class="note">{text('define_private')}</p>}
      <EntryForm
        draft={{ term: draft.term, definition: '' }}
        language={glossary?.language ?? 'en'}
        isTaken={(term) => existing.some((entry) => termKey(entry.term) === termKey(term))}
        onSave={save}
        onCancel={() => window.close()}
      >
        {!isPrivate && (
          <Field label={text('entry_glossary')}>
            {(id) => (
              <select
                id={id}
                value={chosen}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              >
                {glossaries.map(({ id: value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
                <option value="">
                  {glossaries.length === 0 ? text('my_glossary') : text('new_glossary')}
                </option>
              </select>
            )}
          </Field>
        )}
      </EntryForm>
    </main>
  );
}

/** @returns the entries of a glossary, or those of private windows. */
function useEntries(glossary: string | undefined, isPrivate: boolean): readonly OwnEntry[] {
  const [entries, setEntries] = useState<readonly OwnEntry[]>([]);
  useEffect(() => {
    const loading = isPrivate ? loadPrivateEntries() : glossary ? loadEntries(glossary) : [];
    void Promise.resolve(loading).then(setEntries);
  }, [glossary, isPrivate]);
  return entries;
}
