import { writeJson } from './glossary-file.ts';
import type { OwnGlossary } from './own-glossary.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeTable } from './write-table.ts';
import { writeTbx } from './write-tbx.ts';

/** The formats that a glossary can be exported to. */
export const exportFormats = ['json', 'csv', 'markdown', 'tbx'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A file to be saved. */
export type ExportedFile = {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
};

const kinds = {
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'zip', type: 'application/zip' },
  tbx: { ending: 'tbx', type: 'application/xml' },
} as const;

/** @returns a glossary as a file. Reading it again gives the same entries. */
export function exportGlossary(glossary: OwnGlossary, format: ExportFormat): ExportedFile {
  const { ending, type } = kinds[format];
  const base =
    glossary.name
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'glossary';
  return { name: `${base.replace(/^\.+/, '')}.${ending}`, type, bytes: write(glossary, format) };
}

function write(glossary: OwnGlossary, format: ExportFormat): Uint8Array {
  switch (format) {
    case 'json':
      return encode(writeJson(glossary));
    case 'csv':
      return encode(writeTable(glossary));
    case 'tbx':
      return encode(writeTbx(glossary));
    case 'markdown':
      return writeMarkdown(glossary);
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
