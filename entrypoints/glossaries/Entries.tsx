import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  changeEntries,
  type ListedGlossary,
  loadEntries,
} from '../../browser/glossaries/glossary-store.ts';
import { countText, text } from '../../browser/text.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { type CheckedEntry, termKey } from '../../engine/glossaries/check-entry.ts';
import { freeId } from '../../engine/glossaries/entry-id.ts';
import type { OwnEntry } from '../../engine/glossaries/own-glossary.ts';
import { EntryRow } from './EntryRow.tsx';
import { searchEntries, toSearched } from './search-entries.ts';
import type { LiveGlossaries } from './use-glossaries.ts';

/** How many entries are rendered; a longer query narrows them down. */
const mostShown = 50;

/** The entries of a glossary, with a search. */
export function Entries({
  glossary,
  live,
  wanted,
}: {
  readonly glossary: ListedGlossary;
  readonly live: LiveGlossaries;
  /** The id of an entry to search for at first; empty for none. */
  readonly wanted: string;
}) {
  const [entries, setEntries] = useState<readonly OwnEntry[]>();
  const [query, setQuery] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const { version, change } = live;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change may be one of these entries.
  useEffect(() => {
    let isMounted = true;
    void loadEntries(glossary.id).then((loaded) => isMounted && setEntries(loaded));
    return () => {
      isMounted = false;
    };
  }, [glossary.id, version]);
  const isLoaded = entries !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the entries are there.
  useEffect(() => {
    const entry = entries?.find(({ id }) => id === wanted);
    if (entry) setQuery(entry.term);
  }, [isLoaded]);
  const searched = useMemo(() => toSearched(entries ?? []), [entries]);
  const found = useMemo(() => searchEntries(searched, query), [searched, query]);
  if (!entries) return null;
  const isTaken = (term: string, but?: string) =>
    entries.some((entry) => entry.id !== but && termKey(entry.term) === termKey(term));
  const put = (entry: OwnEntry, said: string) =>
    change(changeEntries([{ glossary: glossary.id, put: [entry], remove: [] }]), (undo) => ({
      said,
      undo: () => changeEntries(undo),
    }));
  const add = async (checked: CheckedEntry) => {
    const id = freeId(checked.term, new Set(entries.map((entry) => entry.id)));
    const saved = await put({ ...checked, id, source: '' }, text('entry_added', checked.term));
    if (saved) setIsAdding(false);
    return saved ? 'saved' : 'storage failed';
  };
  return (
    <div class="entries">
      <div class="buttons">
        <input
          type="search"
          aria-label={text('search_entries')}
          placeholder={text('search_entries')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => setIsAdding(!isAdding)}>
          {text('add_entry')}
        </button>
      </div>
      {isAdding && (
        <EntryForm
          draft={{ term: query, definition: '' }}
          language={glossary.language}
          isTaken={isTaken}
          onSave={add}
          onCancel={() => setIsAdding(false)}
        />
      )}
      <ul aria-label={text('glossary_entries')}>
        {found.slice(0, mostShown).map(({ entry }) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            glossary={glossary}
            live={live}
            isTaken={(term) => isTaken(term, entry.id)}
            onPut={put}
          />
        ))}
      </ul>
      <p role="status">
        {found.length > mostShown
          ? text('entries_more', String(mostShown), countText('entry_count', found.length))
          : countText('entry_count', found.length)}
      </p>
    </div>
  );
}
