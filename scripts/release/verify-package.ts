import { readFileSync } from 'node:fs';
import { differences } from './compare.ts';
import { type PackageFiles, readFolder, readPackage } from './package-files.ts';
import { folderOf, runWxt, type Target } from './targets.ts';

const meanings = {
  missing: 'is missing from the package',
  extra: 'is in the package, but not built from this source',
  changed: 'differs',
} as const;

/**
 * Builds a package from this source in another time zone and language, and compares the two.
 *
 * @param bytes a package, or one signed by a store.
 * @returns what differs, as sentences; empty if nothing does.
 */
export function verifyPackage(bytes: Uint8Array): readonly string[] {
  let published: PackageFiles;
  try {
    published = readPackage(bytes);
  } catch {
    return ['The file is not a package: it is no zip.'];
  }
  const manifest = manifestOf(published);
  if (!manifest) return ['The file is not a package: it has no manifest.json.'];
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (manifest.version !== version) {
    return [
      `The package is version ${manifest.version}, this source ${version}. Check out v${manifest.version} first.`,
    ];
  }
  const target = targetOf(manifest);
  runWxt('build', target, { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  return differences(published, readFolder(folderOf(target))).map(
    ({ kind, file }) => `${file} ${meanings[kind]}.`,
  );
}

type Manifest = {
  readonly version?: string;
  readonly browser_specific_settings?: { readonly gecko?: unknown; readonly safari?: unknown };
};

function manifestOf(files: PackageFiles): Manifest | undefined {
  const bytes = files.get('manifest.json');
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest);
}

/** Chrome's and Edge's packages are the same. */
function targetOf({ browser_specific_settings: settings }: Manifest): Target {
  if (settings?.gecko) return 'firefox';
  return settings?.safari ? 'safari' : 'chrome';
}
