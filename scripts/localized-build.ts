import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Copies a build of the extension and removes all locales but one, so that it uses that language
 * whatever the browser's own is.
 *
 * @param build the folder of the build.
 * @returns the folder of the copy, which the caller must remove.
 */
export function localizedBuild(build: string, locale: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gloss-'));
  cpSync(build, folder, { recursive: true });
  const locales = path.join(folder, '_locales');
  for (const other of readdirSync(locales).filter((name) => name !== locale)) {
    rmSync(path.join(locales, other), { recursive: true });
  }
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}
