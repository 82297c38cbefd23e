import type { DraftEntry } from '../../../engine/glossaries/check-entry.ts';
import { collectRows } from '../../../engine/glossaries/collect-rows.ts';
import type { ImportChoices, ImportReading } from '../../../engine/glossaries/import-reading.ts';
import {
  everySite,
  type OwnEntry,
  type OwnGlossary,
} from '../../../engine/glossaries/own-glossary.ts';
import { readFiles } from '../../../engine/glossaries/read-files.ts';
import { takeAllSteps } from '../../../engine/glossaries/take-steps.ts';

/** A glossary with the entries that some drafts become. */
export function glossaryOf(drafts: readonly DraftEntry[]): OwnGlossary {
  const collector = collectRows('en', '');
  for (const draft of drafts) collector.add(draft, { line: 0 });
  const entries = collector.rows.flatMap((row): OwnEntry[] =>
    row.kind === 'entry' ? [row.entry] : [],
  );
  const about = { name: 'Team terms', color: 'teal', license: 'CC BY 4.0', author: 'Ada' } as const;
  return { id: 'team', ...about, language: 'en', enabled: true, sites: everySite, entries };
}

/** Reads a file that is given as text or bytes. */
export function readFile(
  name: string,
  content: string | Uint8Array,
  choices: ImportChoices = {},
  language = 'en',
): ImportReading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return takeAllSteps(readFiles([{ name, bytes }], language, choices));
}

/** The entries of a reading as "term: definition", the refused rows as "line: reason". */
export function summary(reading: ImportReading) {
  if (!reading.ok) return { problem: reading.problem };
  const entries = reading.rows.flatMap((row) =>
    row.kind === 'entry' ? [`${row.entry.term}: ${row.entry.definition}`] : [],
  );
  const refused = reading.rows.flatMap((row) =>
    row.kind === 'refused' ? [`${row.place.line}: ${row.reason.kind}`] : [],
  );
  return { entries, refused };
}
