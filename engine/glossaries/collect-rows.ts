import { checkEntry, type DraftEntry, termKey } from './check-entry.ts';
import { freeId, isEntryId } from './entry-id.ts';
import type { ImportedRow, Place, Refusal } from './imported-row.ts';
import { limits } from './own-glossary.ts';

/** Takes an import's rows one after another, and gives each its result. */
export type RowCollector = {
  add(draft: DraftEntry, place: Place): void;
  refuse(reason: Refusal, place: Place): void;
  /** Whether so many entries were taken that others are refused. */
  isFull(): boolean;
  readonly rows: readonly ImportedRow[];
};

/**
 * @param language of the terms, as a BCP 47 tag.
 * @param source the name of the imported file.
 * @param most how many entries are taken.
 */
export function collectRows(
  language: string,
  source: string,
  most: number = limits.entries,
): RowCollector {
  const rows: ImportedRow[] = [];
  const places = new Map<string, Place>();
  const ids = new Set<string>();
  const refuse = (reason: Refusal, place: Place) => {
    rows.push({ kind: 'refused', place, reason });
  };
  let full = false;
  return {
    rows,
    isFull: () => full,
    refuse,
    add: (draft, place) => {
      if (full) return;
      const checked = checkEntry(draft, language);
      if (!checked.ok) {
        refuse(checked.reason, place);
        return;
      }
      const { term } = checked.entry;
      const key = termKey(term);
      const first = places.get(key);
      if (first) {
        refuse({ kind: 'duplicate', term, first }, place);
        return;
      }
      if (places.size >= most) {
        full = true;
        refuse({ kind: 'too many entries', most }, place);
        return;
      }
      places.set(key, place);
      const given = draft.id ?? '';
      const identified = isEntryId(given) && !ids.has(given);
      const id = identified ? given : freeId(term, ids);
      ids.add(id);
      const entry = { id, ...checked.entry, source };
      rows.push({ kind: 'entry', place, entry, identified, warnings: checked.warnings });
    },
  };
}
