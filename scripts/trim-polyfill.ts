import type { Plugin } from 'vite';

/** The parts of the browser's API that Gloss uses. */
export const usedApis = [
  'action',
  'commands',
  'contextMenus',
  'extension',
  'runtime',
  'scripting',
  'storage',
  'tabs',
  'windows',
] as const;

const metadataPattern = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves out of the polyfill's table, which describes every function of every API, what Gloss does not
 * use: more than half of the polyfill, which every page would load.
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
      const used = Object.fromEntries(usedApis.map((name) => [name, all[name]]));
      return {
        code: code.replace(metadataPattern, () => `const apiMetadata = ${JSON.stringify(used)};`),
        map: null,
      };
    },
  };
}
