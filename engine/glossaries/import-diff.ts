import { termKey } from './check-entry.ts';
import { freeId } from './entry-id.ts';
import type { EntryField } from './import-reading.ts';
import type { ImportedRow, Place, RowWarning } from './imported-row.ts';
import type { OwnEntry } from './own-glossary.ts';

/** An entry that an import would add or change. */
export type ImportedEntry = {
  readonly entry: OwnEntry;
  readonly place: Place;
  readonly warnings: readonly RowWarning[];
};

/** What an import would do to a glossary. */
export type ImportDiff = {
  readonly added: readonly ImportedEntry[];
  /** `entry` has the id of `before`, and replaces it. */
  readonly changed: readonly (ImportedEntry & { readonly before: OwnEntry })[];
  /** The existing entries that the import repeats. */
  readonly same: readonly OwnEntry[];
  readonly refused: readonly Extract<ImportedRow, { kind: 'refused' }>[];
};

/**
 * Compares an import with the entries of a glossary. A row belongs to the entry with the id that the
 * file gives, or else to the one with the same term.
 *
 * @param fields the parts of entries that the file states; others keep what they are.
 */
export function diffImport(
  existing: readonly OwnEntry[],
  rows: readonly ImportedRow[],
  fields: readonly EntryField[],
): ImportDiff {
  const byId = new Map(existing.map((entry) => [entry.id, entry]));
  const byTerm = new Map(existing.map((entry) => [termKey(entry.term), entry]));
  const met = new Map<OwnEntry, Place>();
  const taken = new Set(byId.keys());
  const added: ImportedEntry[] = [];
  const changed: (ImportedEntry & { before: OwnEntry })[] = [];
  const same: OwnEntry[] = [];
  const refused: Extract<ImportedRow, { kind: 'refused' }>[] = [];
  for (const row of rows) {
    if (row.kind === 'refused') {
      refused.push(row);
      continue;
    }
    const { entry, place, warnings, identified } = row;
    const namesake = byTerm.get(termKey(entry.term));
    const before = (identified ? byId.get(entry.id) : undefined) ?? namesake;
    const first = (before && met.get(before)) ?? (namesake && met.get(namesake));
    if (first) {
      refused.push({
        kind: 'refused',
        place,
        reason: { kind: 'duplicate', term: entry.term, first },
      });
    } else if (namesake && before !== namesake) {
      refused.push({ kind: 'refused', place, reason: { kind: 'term taken', term: entry.term } });
    } else if (!before) {
      const id = taken.has(entry.id) ? freeId(entry.term, taken) : entry.id;
      taken.add(id);
      added.push({ entry: { ...entry, id }, place, warnings });
    } else {
      met.set(before, place);
      const after = merged(before, entry, fields);
      if (sameContent(before, after)) same.push(before);
      else changed.push({ entry: after, place, warnings, before });
    }
  }
  return { added, changed, same, refused };
}

/** @returns a glossary's entries after an import: changed ones in place, new ones at the end. */
export function applyImport(
  existing: readonly OwnEntry[],
  { added, changed }: Pick<ImportDiff, 'added' | 'changed'>,
): OwnEntry[] {
  const replaced = new Map(changed.map(({ entry }) => [entry.id, entry]));
  return [
    ...existing.map((entry) => replaced.get(entry.id) ?? entry),
    ...added.map(({ entry }) => entry),
  ];
}

/** @returns whether two entries say the same; where they came from does not matter. */
export function sameContent(one: OwnEntry, other: OwnEntry): boolean {
  return (
    one.term === other.term &&
    one.definition === other.definition &&
    (one.link ?? '') === (other.link ?? '') &&
    sameTexts(one.otherSpellings, other.otherSpellings) &&
    sameTexts(one.context, other.context)
  );
}

function merged(before: OwnEntry, entry: OwnEntry, fields: readonly EntryField[]): OwnEntry {
  const { link: _, ...rest } = before;
  const from = (field: EntryField) => (fields.includes(field) ? entry : before);
  const { link } = from('link');
  return {
    ...rest,
    term: from('term').term,
    definition: from('definition').definition,
    otherSpellings: from('otherSpellings').otherSpellings,
    context: from('context').context,
    ...(link && { link }),
    source: entry.source,
  };
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** @returns whether an entry is for a word so common that underlining it everywhere is asked about. */
export function isCommon({ warnings }: ImportedEntry): boolean {
  return warnings.some(({ kind }) => kind === 'common word');
}
