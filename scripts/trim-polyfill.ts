import type { Plugin } from 'vite';

/** The parts of the browser's API that content scripts use, where every byte is paid for by every page. */
export const wrappedApis = ['runtime', 'storage'] as const;

const metadataPattern = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves out of the polyfill's table, which describes every function of every API, what content scripts
 * do not use. Elsewhere browsers' own functions give promises, as they do in all extensions of manifest
 * version 3, and the polyfill hands them on as they are.
 */
export function trimPolyfill(): Plugin {
  return {
    name: 'trim-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id)) {
        return undefined;
      }
      const [, table] = metadataPattern.exec(code) ?? [];
      if (!table) this.error('The polyfill has changed: its table of APIs was not found.');
      const all = JSON.parse(table) as Record<string, unknown>;
      const used = Object.fromEntries(wrappedApis.map((name) => [name, all[name]]));
      return {
        code: code.replace(metadataPattern, () => `const apiMetadata = ${JSON.stringify(used)};`),
        map: null,
      };
    },
  };
}
