import { checkEntry } from '../../engine/glossaries/check-entry.ts';
import { applyImport, diffImport, sameContent } from '../../engine/glossaries/import-diff.ts';
import type { ImportReading } from '../../engine/glossaries/import-reading.ts';
import { idPattern, type OwnEntry } from '../../engine/glossaries/own-glossary.ts';

/** @returns which promise of a reading is broken, or nothing. */
export function wrongWith(reading: Extract<ImportReading, { ok: true }>): string | undefined {
  const { rows, fields } = reading;
  const entries = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : []));
  if (new Set(entries.map(({ id }) => id)).size < entries.length) return 'an id occurs twice';
  const wrong = entries.find((entry) => !isInOrder(entry));
  if (wrong) return `an entry is not in order: ${JSON.stringify(wrong).slice(0, 300)}`;
  const first = diffImport([], rows, fields);
  const stored = applyImport([], first);
  const second = diffImport(stored, rows, fields);
  if (stored.length < entries.length) return 'an entry was lost';
  if (second.added.length + second.changed.length > 0) return 'a second import is no repetition';
  return undefined;
}

function isInOrder(entry: OwnEntry): boolean {
  const check = checkEntry(entry, 'en');
  return (
    check.ok &&
    idPattern.test(entry.id) &&
    sameContent({ ...check.entry, id: entry.id, source: '' }, entry)
  );
}
