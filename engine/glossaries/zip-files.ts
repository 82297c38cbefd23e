import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { ImportFile, Steps } from './import-reading.ts';
import type { FileProblem, Refusal } from './imported-row.ts';

/** Limits against archives that grow without end when they are unpacked. */
export type ZipLimits = {
  readonly mostBytes: number;
  readonly mostFileBytes: number;
  readonly mostFiles: number;
  /** Beyond so many bytes, an archive may not have become so many times as large as it was. */
  readonly watchedBytes: number;
  readonly mostGrowth: number;
};

const usualLimits: ZipLimits = {
  mostBytes: 256 << 20,
  mostFileBytes: 64 << 20,
  mostFiles: 20_000,
  watchedBytes: 16 << 20,
  mostGrowth: 100,
};

/** So much of an archive is unpacked at a time; it can become a thousand times as much. */
const sliceBytes = 16 << 10;

/** What is in an archive, apart from files that nobody asked for. */
export type ZipContent =
  | {
      readonly ok: true;
      readonly files: readonly ImportFile[];
      /** Files that could not be unpacked. */
      readonly refused: readonly Refusal[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** @returns whether a file begins like a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Unpacks an archive in memory.
 *
 * @param wants tells by its name whether a file is needed; others are not unpacked.
 */
export function* unzip(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  limits: ZipLimits = usualLimits,
): Steps<ZipContent> {
  const { mostBytes, mostFiles, watchedBytes, mostGrowth } = limits;
  const unpacked: Unpacked = { files: [], refused: [], bytes: 0, count: 0, open: new Set() };
  const archive = new Unzip((file) => receive(file, wants, unpacked, limits));
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += sliceBytes) {
      const end = Math.min(at + sliceBytes, bytes.length);
      archive.push(bytes.subarray(at, end), end === bytes.length);
      if (unpacked.bytes > mostBytes) {
        return { ok: false, problem: { kind: 'zip too large', mostBytes } };
      }
      if (unpacked.bytes > watchedBytes && unpacked.bytes > mostGrowth * end) {
        return { ok: false, problem: { kind: 'zip bomb' } };
      }
      if (unpacked.count > mostFiles) {
        return { ok: false, problem: { kind: 'too many files', most: mostFiles } };
      }
      yield end / bytes.length;
    }
  } catch {
    // What was complete before the damage is kept; whatever was being unpacked is told below.
  }
  for (const name of unpacked.open) unpacked.refused.push({ kind: 'unreadable file', name });
  if (unpacked.count === 0) return { ok: false, problem: { kind: 'no zip' } };
  return { ok: true, files: unpacked.files, refused: unpacked.refused };
}

type Unpacked = {
  readonly files: ImportFile[];
  readonly refused: Refusal[];
  bytes: number;
  count: number;
  /** The names of files that have begun and not ended. */
  readonly open: Set<string>;
};

function receive(
  file: UnzipFile,
  wants: (name: string) => boolean,
  unpacked: Unpacked,
  { mostBytes, mostFileBytes, mostFiles }: ZipLimits,
): void {
  const { name } = file;
  unpacked.count++;
  if (name.endsWith('/') || unpacked.count > mostFiles || unpacked.bytes > mostBytes) return;
  if (isUnsafe(name)) {
    unpacked.refused.push({ kind: 'unsafe name', name: name.slice(0, 200) });
    return;
  }
  if (!wants(name)) return;
  const parts: Uint8Array[] = [];
  let size = 0;
  unpacked.open.add(name);
  file.ondata = (error, data, final) => {
    // Counted for refused files too: unpacking them takes time as well.
    unpacked.bytes += data?.length ?? 0;
    if (!unpacked.open.has(name)) return;
    size += data?.length ?? 0;
    const isTooLarge = size > mostFileBytes || unpacked.bytes > mostBytes;
    if (error || isTooLarge) {
      unpacked.open.delete(name);
      unpacked.refused.push(
        error
          ? { kind: 'unreadable file', name }
          : { kind: 'file too large', name, mostBytes: mostFileBytes },
      );
      parts.length = 0;
      return;
    }
    parts.push(data);
    if (!final) return;
    unpacked.open.delete(name);
    unpacked.files.push({ name, bytes: joined(parts, size) });
  };
  try {
    file.start();
  } catch {
    const isNew = unpacked.open.delete(name);
    if (isNew) unpacked.refused.push({ kind: 'unreadable file', name });
  }
}

/** Whether a name leads out of the folder that an archive would be unpacked to. */
function isUnsafe(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
