import type { PackageFiles } from './package-files.ts';

/** How a package differs from what this source builds. */
export type Difference = {
  readonly kind: 'missing' | 'extra' | 'changed';
  readonly file: string;
};

/** What stores add when they sign a package. */
const signatures = /^(META-INF|_metadata)\//;
/** Keys that Chrome's store adds to the manifest. */
const storeKeys: readonly string[] = ['key', 'update_url', 'differential_fingerprint'];

/** @returns nothing if all files are the same, byte by byte, but for the stores' signatures. */
export function differences(published: PackageFiles, built: PackageFiles): readonly Difference[] {
  const names = new Set([...published.keys(), ...built.keys()]);
  return [...names].sort().flatMap((file): Difference[] => {
    const given = published.get(file);
    const own = built.get(file);
    if (!given) return [{ kind: 'missing', file }];
    if (!own) return signatures.test(file) ? [] : [{ kind: 'extra', file }];
    if (Buffer.compare(given, own) === 0) return [];
    if (file === 'manifest.json' && hasSameMeaning(given, own)) return [];
    return [{ kind: 'changed', file }];
  });
}

/** Whether two manifests differ only in what Chrome's store adds and how it formats them. */
function hasSameMeaning(published: Uint8Array, built: Uint8Array): boolean {
  const [given, own] = [published, built].map((bytes) => {
    const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, unknown>;
    return JSON.stringify(
      Object.entries(manifest)
        .filter(([name]) => !storeKeys.includes(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
  return given === own;
}
