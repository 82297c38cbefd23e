import { useState } from 'preact/hooks';
import {
  changeEntries,
  type ListedGlossary,
  loadEntries,
} from '../../browser/glossaries/glossary-store.ts';
import { text } from '../../browser/text.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { freeId } from '../../engine/glossaries/entry-id.ts';
import type { OwnEntry } from '../../engine/glossaries/own-glossary.ts';
import type { LiveGlossaries } from './use-glossaries.ts';

/** An entry of a glossary, with what can be done with it. */
export function EntryRow({
  entry,
  glossary,
  live: { glossaries, change },
  isTaken,
  onPut,
}: {
  readonly entry: OwnEntry;
  readonly glossary: ListedGlossary;
  readonly live: LiveGlossaries;
  readonly isTaken: (term: string) => boolean;
  readonly onPut: (entry: OwnEntry, said: string) => Promise<boolean>;
}) {
  const [isEdited, setIsEdited] = useState(false);
  const { id, term, definition } = entry;
  const others = glossaries.filter((other) => other.id !== glossary.id);
  const remove = () =>
    change(changeEntries([{ glossary: glossary.id, put: [], remove: [id] }]), (undo) => ({
      said: text('entry_removed', term),
      undo: () => changeEntries(undo),
    }));
  const move = (to: ListedGlossary) =>
    change(moveEntry(entry, glossary.id, to.id), (undo) => ({
      said: text('entry_moved', term, to.name),
      undo: () => changeEntries(undo),
    }));
  if (isEdited) {
    return (
      <li>
        <EntryForm
          draft={entry}
          language={glossary.language}
          isTaken={isTaken}
          onSave={async (checked) => {
            const saved = await onPut(
              { ...checked, id, source: entry.source },
              text('entry_changed', checked.term),
            );
            if (saved) setIsEdited(false);
            return saved ? 'saved' : 'storage failed';
          }}
          onCancel={() => setIsEdited(false)}
        />
      </li>
    );
  }
  return (
    <li class="entry">
      <div>
        <b lang={glossary.language}>{term}</b>
        <small lang={glossary.language}>{definition.slice(0, 200)}</small>
      </div>
      <button
        type="button"
        class="button"
        aria-label={text('edit_entry', term)}
        onClick={() => setIsEdited(true)}
      >
        {text('edit')}
      </button>
      {others.length > 0 && (
        <select
          aria-label={text('move_entry', term)}
          value=""
          onChange={({ currentTarget }) => {
            const to = others.find((other) => other.id === currentTarget.value);
            currentTarget.value = '';
            if (to) void move(to);
          }}
        >
          <option value="">{text('move_to')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="button"
        aria-label={text('delete_entry', term)}
        onClick={() => void remove()}
      >
        {text('delete')}
      </button>
    </li>
  );
}

/** Moves an entry. It gets another id if the other glossary has one of its id. */
async function moveEntry(entry: OwnEntry, from: string, to: string) {
  const taken = new Set((await loadEntries(to)).map(({ id }) => id));
  const id = taken.has(entry.id) ? freeId(entry.term, taken) : entry.id;
  return changeEntries([
    { glossary: from, put: [], remove: [entry.id] },
    { glossary: to, put: [{ ...entry, id }], remove: [] },
  ]);
}
