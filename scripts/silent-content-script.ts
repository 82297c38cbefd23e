import type { Plugin } from 'vite';

/**
 * Keeps content scripts from announcing themselves to the page. WXT makes each of them post a
 * message to the window and dispatch an event named after the extension's id, so that an older
 * instance stops when the script is injected twice. Pages would see both: they could detect Gloss,
 * and message handlers that expect only their own messages could fail. Gloss is never injected
 * twice except during development, where this plugin does nothing.
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
