import type { ImportChoices, ImportFile, ImportReading, Steps } from './import-reading.ts';
import type { FileProblem } from './imported-row.ts';
import { readJson } from './read-json.ts';
import { isNote, readMarkdown, readNotes } from './read-markdown.ts';
import { readTable } from './read-table.ts';
import { readTbx } from './read-tbx.ts';
import { isYomitan, isYomitanFile, readYomitan } from './read-yomitan.ts';
import { isZip, unzip } from './zip-files.ts';

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
  if (files.length > 1) return yield* readFolder(files, language, choices);
  if (isZip(file.bytes)) return yield* readArchive(file, language, choices);
  if (isNote(file.name)) return yield* readMarkdown(file, language, choices);
  const start = beginningOf(file.bytes);
  if (/^<(\?xml|!|tbx|martif)/i.test(start)) return yield* readTbx(file, language, choices);
  if (/^[[{]/.test(start)) return yield* readJson(file, language, choices);
  return yield* readTable(file, language, choices);
}

/** A folder of notes; other files in it are passed over. */
function* readFolder(
  files: readonly ImportFile[],
  language: string,
  choices: ImportChoices,
): Steps<ImportReading> {
  const notes = files.filter(({ name }) => isNote(name));
  if (notes.length === 0) return failed({ kind: 'unknown format' });
  const folder = notes[0]?.name.split(/[\\/]/).at(-2);
  return yield* readNotes(notes, folder ?? '', language, choices);
}

function* readArchive(
  { name, bytes }: ImportFile,
  language: string,
  choices: ImportChoices,
): Steps<ImportReading> {
  const content = yield* unzip(bytes, (file) => isNote(file) || isYomitanFile(file));
  if (!content.ok) return failed(content.problem);
  const { files, refused } = content;
  if (isYomitan(files)) return yield* readYomitan(files, name, language, refused);
  const notes = files.filter((file) => isNote(file.name));
  if (notes.length === 0 && refused.length === 0) return failed({ kind: 'unknown format' });
  return yield* readNotes(notes, name, language, choices, refused);
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
