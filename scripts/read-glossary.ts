import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkEntries, type FiledEntry } from '../glossary/check.ts';
import { checkMarks } from '../glossary/check-marks.ts';
import { checkOverviews } from '../glossary/check-overview.ts';
import type { Entry } from '../glossary/entry.ts';
import { parseEntry } from '../glossary/parse.ts';
import type { Problem } from '../glossary/problem.ts';

const projectFolder = path.resolve(import.meta.dirname, '..');

/** The folder of the bundled glossary's entry files. */
export const termsFolder = path.join(projectFolder, 'glossary', 'terms');

/** All entries of a folder, in order of id, and their problems. */
export type GlossaryRead = {
  readonly entries: readonly Entry[];
  readonly filed: readonly FiledEntry[];
  readonly problems: readonly Problem[];
};

/** Reads and checks every `*.md` file in `folder`. Invalid files only appear in `problems`. */
export function readGlossary(folder = termsFolder): GlossaryRead {
  const filed: FiledEntry[] = [];
  const problems: Problem[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    const shown = path.relative(projectFolder, file).split(path.sep).join('/');
    const parsed = parseEntry(shown, readFileSync(file, 'utf8'));
    if (parsed.ok) filed.push({ file: shown, ...parsed });
    else problems.push(...parsed.problems);
  }
  problems.push(...checkEntries(filed), ...checkOverviews(filed), ...checkMarks(filed));
  return { entries: filed.map(({ entry }) => entry), filed, problems };
}
