import type { ImportChoices, ImportFile, ImportReading, Steps } from './import-reading.ts';
import type { FileProblem } from './imported-row.ts';
import { readJson } from './read-json.ts';
import { readTable } from './read-table.ts';

/** Larger files are refused; a page need not even load them. In bytes. */
export const mostFileBytes = 64 << 20;

/** So many files of a folder are read. */
export const mostFiles = 20_000;

/**
 * Reads the files of an import in any format. Nothing is changed by reading, and reading again with
 * other choices is how a reader corrects what was guessed.
 *
 * @param language of the glossary that the entries are for, as a BCP 47 tag.
 */
export function* readFiles(
  files: readonly ImportFile[],
  language: string,
  choices: ImportChoices = {},
): Steps<ImportReading> {
  const [file] = files;
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > mostFileBytes) return failed({ kind: 'too large', mostBytes: mostFileBytes });
  if (files.length > mostFiles) return failed({ kind: 'too many files', most: mostFiles });
  if (!file || size === 0) return failed({ kind: 'empty' });
  const start = beginningOf(file.bytes);
  if (/^[[{]/.test(start)) return yield* readJson(file, language, choices);
  return yield* readTable(file, language, choices);
}

/** The first characters of a file that are no white space, as far as they are ASCII. */
function beginningOf(bytes: Uint8Array): string {
  const chars = Array.from(bytes.subarray(0, 2_000), (byte) =>
    byte > 0 && byte < 0x80 ? String.fromCharCode(byte) : '',
  );
  return chars.join('').trimStart();
}

function failed(problem: FileProblem): ImportReading {
  return { ok: false, problem };
}
