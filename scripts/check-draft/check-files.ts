import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AssessedDraft, assessDraft } from '../../engine/draft/assess-draft.ts';
import { formatOfName, guessFormat } from '../../engine/draft/guess-format.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { CompiledGlossary } from '../compile-glossary.ts';
import { type DraftReport, draftReport } from './draft-report.ts';
import { asJson } from './json.ts';
import type { Options } from './options.ts';
import { problemSentence } from './problem-sentence.ts';
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
  { files, format, reader, failOn, known }: Options,
  glossary: Pick<CompiledGlossary, 'lexicon' | 'articles'>,
  folder = process.cwd(),
): Outcome {
  const ids = new Set(glossary.articles.map(({ id }) => id));
  const unknown = known.find((id) => !ids.has(id));
  if (unknown !== undefined) {
    const complaint = `--known: no entry has the id "${unknown}"; see glossary/INDEX.md.`;
    return { output: '', complaints: [complaint], code: 2 };
  }
  const reports: DraftReport[] = [];
  const complaints: string[] = [];
  for (const file of files) {
    const read = readFile(path.resolve(folder, file), glossary.lexicon);
    if (typeof read === 'string') complaints.push(`${file} ${read}`);
    else reports.push(draftReport(file, read, glossary, reader, new Set(known)));
  }
  const isFound = reports.some(({ findings }) =>
    findings.some(({ kind }) => failOn.includes(kind)),
  );
  return {
    output: reports.length > 0 ? writers[format](reports) : '',
    complaints,
    code: complaints.length > 0 ? 2 : isFound ? 1 : 0,
  };
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
