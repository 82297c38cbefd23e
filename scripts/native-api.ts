import type { Plugin } from 'vite';

/**
 * The parts of the browser API that scripts in pages use. With Manifest V3, all of them return
 * promises natively in every browser that Gloss supports.
 */
export const pageApis = ['runtime', 'storage', 'i18n', 'extension', 'dom'] as const;

/**
 * Makes scripts that run in pages use the native browser API instead of the polyfill, which would
 * only wrap it there and add a tenth to what every page has to load. The background and the
 * extension's pages, which use far more of the API, keep the polyfill.
 */
export function nativeApiInPages(): Plugin {
  let inPage = false;
  return {
    name: 'native-api-in-pages',
    apply: 'build',
    configResolved({ build }) {
      const { entry } = build.lib || {};
      inPage = /content-script|unlisted-script/.test(String(entry ?? ''));
    },
    transform(_, id) {
      const isPolyfill = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id);
      if (!inPage || !isPolyfill) return undefined;
      return { code: 'export default globalThis.browser ?? globalThis.chrome;', map: null };
    },
  };
}
