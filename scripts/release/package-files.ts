import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** The files of a package, by their path in it. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Reads a zip, or one that a store has signed: `.crx`, which begins with a header, or `.xpi`. */
export function readPackage(bytes: Uint8Array): PackageFiles {
  const files = Object.entries(unzipSync(bytes.subarray(headerLength(bytes))));
  return new Map(files.filter(([name]) => !name.endsWith('/')));
}

/** Reads a folder as if it were a package. */
export function readFolder(folder: string): PackageFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(
    files.sort().map((file) => {
      const inPackage = path.relative(folder, file).replaceAll('\\', '/');
      return [inPackage, new Uint8Array(readFileSync(file))];
    }),
  );
}

/** @returns the length in bytes of what Chrome's store puts before a zip; 0 for a plain zip. */
function headerLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isCrx3 =
    bytes.length > 12 && view.getUint32(0) === 0x43723234 && view.getUint32(4, true) === 3;
  return isCrx3 ? 12 + view.getUint32(8, true) : 0;
}
