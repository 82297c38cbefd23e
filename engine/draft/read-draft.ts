import { decodeText } from '../glossaries/decode-text.ts';
import { isZip } from '../glossaries/zip-files.ts';
import type { Draft, DraftBlock, DraftFormat, DraftReading } from './draft.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** The size of the largest draft that is read, in bytes; a novel has about one million. */
export const mostDraftBytes = 16 << 20;

/**
 * Reads a file, or text as bytes of UTF-8.
 *
 * @param format see {@link formatOf}.
 */
export function readDraft(bytes: Uint8Array, format: DraftFormat): DraftReading {
  if (bytes.length > mostDraftBytes) {
    return { ok: false, problem: { kind: 'too large', mostBytes: mostDraftBytes } };
  }
  try {
    return format === 'docx' ? readWord(bytes) : readWritten(bytes, format);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problem: { kind: 'too deep' } };
    throw error;
  }
}

function readWord(bytes: Uint8Array): DraftReading {
  const read = readDocx(bytes);
  if ('kind' in read) return { ok: false, problem: read };
  return { ok: true, draft: { format: 'docx', ...read } };
}

const readers: Readonly<
  Record<Exclude<DraftFormat, 'docx'>, (source: string) => readonly DraftBlock[]>
> = { markdown: readMarkdown, html: readHtml, text: readText };

function readWritten(bytes: Uint8Array, format: Exclude<DraftFormat, 'docx'>): DraftReading {
  if (isZip(bytes) || isBinary(bytes)) return { ok: false, problem: { kind: 'no text' } };
  const source = decodeText(bytes).text;
  const draft: Draft = { format, source, blocks: readers[format](source) };
  return { ok: true, draft };
}

/** How much of a file is looked at to see whether it is text, in bytes. */
const sampleBytes = 4_096;

/** Whether a file holds control characters that no text has. UTF-16 has zero bytes in every other place. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  const controls = sample.reduce(
    (count, byte) => count + (byte > 0 && byte < 32 && ![9, 10, 12, 13, 27].includes(byte) ? 1 : 0),
    0,
  );
  return controls > sample.length / 50;
}

/** @returns the format that a file's name says; nothing if it says none that is read. */
export function formatOfName(name: string): DraftFormat | undefined {
  const [, ending] = /\.([a-z]+)$/i.exec(name) ?? [];
  switch (ending?.toLowerCase()) {
    case 'md':
    case 'markdown':
    case 'mdx':
    case 'qmd':
    case 'rmd':
      return 'markdown';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    case 'docx':
      return 'docx';
    case 'txt':
    case 'text':
      return 'text';
    default:
      return undefined;
  }
}

/** @returns the format that a text seems to be written in. */
export function guessFormat(text: string): Exclude<DraftFormat, 'docx'> {
  const head = text.slice(0, 20_000);
  if (/^\s*<(?:!doctype|html|head|body|article|h[1-6]|p|div|section)\b/i.test(head)) return 'html';
  const isMarkdown =
    /^#{1,6} \S|^```|^[-*+] \S|^> \S|\*\*\S|\]\([^)\s]+\)|^\[\^?[^\]]+\]: |^---\n/m.test(head);
  return isMarkdown ? 'markdown' : 'text';
}
