import type { Plugin } from 'vite';

/**
 * The parts of the browser's API that scripts in pages use. All of them give promises by themselves in
 * every browser that Gloss runs in, as they do for extensions of manifest version 3.
 */
export const pageApis = ['runtime', 'storage', 'i18n', 'extension'] as const;

/**
 * Has scripts that run in pages use the browser's own API in place of the polyfill, which would only
 * hand it on there: it is a tenth of what every page would have to load. The background and the
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
