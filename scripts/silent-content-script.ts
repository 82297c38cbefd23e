import type { Plugin } from 'vite';

/**
 * Keeps content scripts from telling the page that they have started. WXT has each of them post a
 * message to the window and dispatch an event named after the extension's id, so that an older one
 * stops when it is injected twice. Pages would see both: they could tell who uses Gloss, and handlers
 * that expect messages of their own would stumble. Gloss is never injected twice outside of
 * development, where all stays as it is.
 */
export function silentContentScript(): Plugin {
  return {
    name: 'silent-content-script',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs$/.test(id))
        return undefined;
      if (!code.includes('postMessage')) this.error('WXT has changed: it posts no message here.');
      const silent = 'export class ContentScriptContext { signal = new AbortController().signal; }';
      return { code: silent, map: null };
    },
  };
}
