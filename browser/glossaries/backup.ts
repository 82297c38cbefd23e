import * as v from 'valibot';
import { checkEntry } from '../../engine/glossaries/check-entry.ts';
import { isEntryId } from '../../engine/glossaries/entry-id.ts';
import { isManagedId } from '../../engine/glossaries/managed-glossary.ts';
import {
  glossaryColors,
  limits,
  type OwnEntry,
  type OwnGlossary,
} from '../../engine/glossaries/own-glossary.ts';
import type { LearnedTerm } from '../../engine/learning/learned-term.ts';
import { type LearningFile, readLearningFile } from '../../engine/learning/learning-file.ts';
import { parseRule } from '../../engine/sites/parse-rule.ts';
import type { Settings } from '../settings/settings.ts';
import { exportSettings, type Import, readImport } from '../settings/transfer.ts';

/** Identifies Gloss's backups and their version. */
const format = 'gloss-backup';
const formatVersion = 1;

/** What a backup would bring back. */
export type Backup = {
  readonly glossaries: readonly OwnGlossary[];
  /** How many entries are damaged and left out. */
  readonly left: number;
  readonly settings: Import;
  /** What the reader was learning, and what of it had been kept aside as damaged. */
  readonly learning: { readonly terms: readonly LearnedTerm[]; readonly aside: readonly unknown[] };
};

export type BackupReading =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: 'not ours' | 'newer version' };

/** @returns all glossaries, settings and what the reader is learning, as the text of a file. */
export function makeBackup(
  glossaries: readonly OwnGlossary[],
  settings: Settings,
  learning: LearningFile,
): string {
  const file = {
    format,
    version: formatVersion,
    settings: JSON.parse(exportSettings(settings)) as unknown,
    glossaries,
    learning,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads an untrusted file in the format of {@link makeBackup}, without applying anything. */
export function readBackup(text: string): BackupReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not ours' };
  }
  const head = v.safeParse(headSchema, file);
  if (!head.success) return { ok: false, problem: 'not ours' };
  if (head.output.version !== formatVersion) return { ok: false, problem: 'newer version' };
  let left = 0;
  const glossaries = head.output.glossaries.flatMap((given) => {
    const read = v.safeParse(glossarySchema, given);
    if (!read.success) {
      left++;
      return [];
    }
    const { entries, sites, ...about } = read.output;
    const kept = entries.flatMap((entry) => cleanEntry(entry, about.language) ?? []);
    const unique = [...new Map(kept.map((entry) => [entry.id, entry])).values()];
    left += entries.length - unique.length;
    const rules = sites.sites.flatMap((typed) => {
      const parsed = parseRule(typed);
      return parsed.ok ? [parsed.rule] : [];
    });
    return [{ ...about, sites: { mode: sites.mode, sites: rules }, entries: unique }];
  });
  const settings = readImport(JSON.stringify(head.output.settings ?? {}));
  const { learning: given } = head.output;
  // Backups of earlier versions have none.
  const learned = given === undefined ? undefined : readLearningFile(given);
  if (learned?.ok === false && learned.problem === 'newer version') return learned;
  if (learned?.ok === false) left++;
  const learning = learned?.ok ? learned : { terms: [], aside: [] };
  return { ok: true, backup: { glossaries, left, settings, learning } };
}

const line = v.pipe(v.string(), v.maxLength(limits.about));

const headSchema = v.object({
  format: v.literal(format),
  version: v.number(),
  settings: v.optional(v.unknown()),
  glossaries: v.array(v.unknown()),
  learning: v.optional(v.unknown()),
});

const glossarySchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]{1,40}$/),
    v.check((id) => !isManagedId(id)),
  ),
  name: v.pipe(line, v.nonEmpty()),
  color: v.picklist(glossaryColors),
  license: line,
  author: line,
  language: line,
  enabled: v.boolean(),
  sites: v.object({ mode: v.picklist(['except', 'only']), sites: v.array(v.string()) }),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(limits.entries)),
});

const entrySchema = v.object({
  id: v.pipe(v.string(), v.check(isEntryId)),
  term: v.string(),
  definition: v.string(),
  otherSpellings: v.array(v.string()),
  link: v.optional(v.string()),
  context: v.array(v.string()),
  source: v.string(),
});

function cleanEntry(given: unknown, language: string): OwnEntry | undefined {
  const read = v.safeParse(entrySchema, given);
  if (!read.success) return undefined;
  const { id, source, link, ...rest } = read.output;
  const checked = checkEntry({ ...rest, ...(link !== undefined && { link }) }, language);
  return checked.ok ? { ...checked.entry, id, source: source.slice(0, limits.about) } : undefined;
}
