import type { ImportFile } from '../../engine/glossaries/import-reading.ts';
import { mostFileBytes } from '../../engine/glossaries/read-files.ts';

/** @returns the content of files. One that is too large is not read, so that it is refused as such. */
export async function filesOf(files: readonly File[]): Promise<ImportFile[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > mostFileBytes) {
    return [{ name: files[0]?.name ?? '', bytes: new Uint8Array(mostFileBytes + 1) }];
  }
  return Promise.all(
    files.map(async (file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
