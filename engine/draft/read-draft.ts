import { decodeText } from '../glossaries/decode-text.ts';
import { isZip } from '../glossaries/zip-files.ts';
import type { Draft, DraftBlock, DraftFormat, DraftReading } from './draft.ts';
import { mostDraftBytes } from './draft-limits.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/**
 * Reads a file, or text as bytes of UTF-8.
 *
 * @param format see `guess-format.ts`.
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
