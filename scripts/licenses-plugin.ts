import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type Notice, packageOf, readNotices } from './release/licenses.ts';

const id = 'virtual:licenses';

/**
 * Bundles the licences of everything that the extension is made of, and fails the build if it
 * contains a package without a notice.
 */
export function licensesPlugin(): Plugin {
  let notices: readonly Notice[] | undefined;
  return {
    name: 'licenses',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load(wanted) {
      if (wanted !== `\0${id}`) return undefined;
      notices ??= readNotices();
      const glossary = readFileSync('glossary/LICENSE', 'utf8');
      return [
        `export const packages = ${JSON.stringify(notices)};`,
        `export const glossaryLicense = ${JSON.stringify(glossary)};`,
      ].join('\n');
    },
    generateBundle(_, bundle) {
      notices ??= readNotices();
      const known = new Set(notices.map(({ name }) => name));
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const bundled = file.moduleIds.map(packageOf);
        const missing = bundled.find((name) => name !== undefined && !known.has(name));
        if (missing) {
          this.error(
            `${file.fileName} contains ${missing}, whose licence would be missing. List it under "dependencies" in package.json.`,
          );
        }
      }
    },
  };
}
