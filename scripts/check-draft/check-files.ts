import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AssessedDraft, assessDraft } from '../../engine/draft/assess-draft.ts';
import { formatOfName, guessFormat } from '../../engine/draft/guess-format.ts';
import type { OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { type DraftReport, draftReport } from './draft-report.ts';
import { asJson } from './json.ts';
import type { Options } from './options.ts';
import { problemSentence } from './problem-sentence.ts';
import { type DraftGlossary, readOwnGlossary, withGlossaries } from './read-own.ts';
import { asSarif } from './sarif.ts';
import { asText } from './text.ts';

/** What the command prints, and its exit code. */
export type Outcome = {
  readonly output: string;
  /** Each a line. */
  readonly complaints: readonly string[];
  readonly code: 0 | 1 | 2;
};

const writers = { text: asText, json: asJson, sarif: asSarif } as const;

/**
 * Checks files.
 *
 * @param folder that the files' names are relative to.
 */
export function checkFiles(
  { files, format, reader, failOn, known, glossaries }: Options,
  bundled: DraftGlossary,
  folder = process.cwd(),
): Outcome {
  const complaints: string[] = [];
  const own: OwnGlossary[] = [];
  for (const file of glossaries) {
    const taken = own.map(({ id }) => id);
    const reading = readOwnGlossary(file, folder, taken);
    if (typeof reading === 'string') return { output: '', complaints: [reading], code: 2 };
    own.push(reading.glossary);
    if (reading.refused > 0) complaints.push(refusedSentence(file, reading.refused));
  }
  const glossary = withGlossaries(bundled, own);
  const ids = new Set(glossary.articles.map(({ id }) => id));
  const unknown = known.find((id) => !ids.has(id));
  if (unknown !== undefined) {
    const complaint = `--known: no entry has the id "${unknown}"; see glossary/INDEX.md.`;
    return { output: '', complaints: [complaint], code: 2 };
  }
  const reports: DraftReport[] = [];
  let hasFailed = false;
  for (const file of files) {
    const read = readFile(path.resolve(folder, file), glossary.lexicon);
    if (typeof read === 'string') {
      complaints.push(`${file} ${read}`);
      hasFailed = true;
    } else reports.push(draftReport(file, read, glossary, reader, new Set(known)));
  }
  const isFound = reports.some(({ findings }) =>
    findings.some(({ kind }) => failOn.includes(kind)),
  );
  return {
    output: reports.length > 0 ? writers[format](reports) : '',
    complaints,
    code: hasFailed ? 2 : isFound ? 1 : 0,
  };
}

function refusedSentence(file: string, refused: number): string {
  const rows = refused === 1 ? 'One entry was' : `${refused} entries were`;
  return `${file}: ${rows} left out. Import the file in Gloss to see why.`;
}

/** @returns the draft, or why it cannot be read. */
function readFile(file: string, lexicon: Lexicon): AssessedDraft | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return `cannot be read: ${(error as Error).message}.`;
  }
  const format = formatOfName(file) ?? guessFormat(new TextDecoder().decode(bytes));
  const assessment = assessDraft(bytes, format, lexicon);
  return assessment.ok ? assessment.draft : problemSentence(assessment.problem);
}
