import { loadGlossaries } from '../../browser/glossaries/glossary-store.ts';
import { privateEntriesGlossary } from '../../browser/glossaries/private-entries.ts';
import { loadPolicy } from '../../browser/managed/policy.ts';
import { here } from '../../browser/settings/settings-store.ts';
import type { ListedEntry } from '../../engine/articles/entry-index.ts';
import type { GlossaryColor, OwnEntry, OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { ownId } from '../../engine/lexicon/entry-ids.ts';

/** A glossary that is browsed. */
export type BrowsedGlossary = {
  readonly id: string;
  readonly name: string;
  /** Only of the reader's own, and of those that an organisation hands out. */
  readonly color?: GlossaryColor;
};

/** Entries of the reader's own and of their organisation. */
export type OwnEntries = {
  readonly glossaries: readonly BrowsedGlossary[];
  readonly entries: readonly ListedEntry[];
};

/**
 * Reads the entries of all glossaries that are switched on.
 *
 * @throws Error if they cannot be read.
 */
export async function loadOwnEntries(): Promise<OwnEntries> {
  const [stored, policy, inPrivate] = await Promise.all([
    loadGlossaries(),
    loadPolicy(),
    here() === 'private' ? privateEntriesGlossary() : undefined,
  ]);
  const all = [...(inPrivate ? [inPrivate] : []), ...stored.glossaries, ...policy.glossaries];
  const used = all.filter(({ enabled, entries }) => enabled && entries.length > 0);
  return {
    glossaries: used.map(({ id, name, color }) => ({ id, name, color })),
    entries: used.flatMap((glossary) => glossary.entries.map((entry) => toListed(glossary, entry))),
  };
}

function toListed({ id, language }: OwnGlossary, entry: OwnEntry): ListedEntry {
  const [short = ''] = entry.definition.split(/\n\s*\n/, 1);
  return {
    id: ownId(id, entry.id),
    name: entry.term,
    spellings: entry.otherSpellings,
    short,
    glossary: id,
    language,
  };
}
