import { writeJson } from '../../engine/glossaries/glossary-file.ts';
import type { OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { writeTable } from '../../engine/glossaries/write-table.ts';

/** The formats that a glossary can be exported to, by the names that readers know them by. */
export const exportFormats = ['JSON', 'CSV'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file to be saved. */
export type ExportedFile = {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
};

/** @returns a glossary as a file. */
export function exportGlossary(glossary: OwnGlossary, format: ExportFormat): ExportedFile {
  const name = fileName(glossary.name);
  switch (format) {
    case 'JSON':
      return { name: `${name}.json`, content: writeJson(glossary), type: 'application/json' };
    case 'CSV':
      return { name: `${name}.csv`, content: writeTable(glossary), type: 'text/csv' };
  }
}

/** A name without the characters that file systems do not allow. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim() || 'glossary';
}
