import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../engine/articles/article.ts';
import { extendLexicon } from '../../engine/extend-lexicon.ts';
import type { ImportFile } from '../../engine/glossaries/import-reading.ts';
import { everySite, type OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { readFiles } from '../../engine/glossaries/read-files.ts';
import { takeAllSteps } from '../../engine/glossaries/take-steps.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { toOwnArticle } from '../../engine/own-article.ts';

/** The bundled glossary, and those that the command was given. */
export type DraftGlossary = {
  readonly lexicon: Lexicon;
  readonly articles: readonly Article[];
};

/** A glossary read from a file, and how many of its entries were refused; or why there is none. */
export type OwnReading = { readonly glossary: OwnGlossary; readonly refused: number } | string;

/**
 * Reads a file in any of the formats that Gloss imports, or a folder of notes.
 *
 * @param file as the command was given it.
 * @param folder that the name is relative to.
 * @param taken the ids of glossaries that were read before.
 */
export function readOwnGlossary(
  file: string,
  folder: string,
  taken: readonly string[],
): OwnReading {
  let files: ImportFile[];
  try {
    files = filesAt(path.resolve(folder, file));
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}.`;
  }
  const reading = takeAllSteps(readFiles(files, 'en'));
  if (!reading.ok)
    return `${file} holds no glossary: ${reading.problem.kind}. Import it in Gloss to see why.`;
  const { rows, about, format } = reading;
  const chosen = format.kind === 'tbx' ? format.language : undefined;
  const glossary = {
    id: freeId(path.parse(file).name, taken),
    name: about.name ?? path.parse(file).name,
    color: about.color ?? 'blue',
    license: about.license ?? '',
    author: about.author ?? '',
    language: about.language ?? chosen ?? 'en',
    enabled: true,
    sites: everySite,
    entries: rows.flatMap((row) => (row.kind === 'entry' ? row.entry : [])),
  };
  return { glossary, refused: rows.length - glossary.entries.length };
}

/** @returns an id for a glossary, by which reports name its entries. */
function freeId(name: string, taken: readonly string[]): string {
  const base = name.toLowerCase().replace(/[^a-z0-9]/g, '') || 'file';
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}${number}`;
  return id;
}

/** Adds glossaries to the bundled one, those that are named first before others. */
export function withGlossaries(
  { lexicon, articles }: DraftGlossary,
  glossaries: readonly OwnGlossary[],
): DraftGlossary {
  if (glossaries.length === 0) return { lexicon, articles };
  const extended = extendLexicon(lexicon, glossaries);
  const own = glossaries.flatMap((glossary) =>
    glossary.entries.map((entry) => toOwnArticle(glossary, entry, [], extended)),
  );
  return { lexicon: extended, articles: [...articles, ...own] };
}

function filesAt(file: string): ImportFile[] {
  if (!statSync(file).isDirectory()) {
    return [{ name: path.basename(file), bytes: readFileSync(file) }];
  }
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.startsWith('.'))
    .map(({ parentPath, name }) => {
      const full = path.join(parentPath, name);
      return { name: path.relative(path.dirname(file), full), bytes: readFileSync(full) };
    });
}
