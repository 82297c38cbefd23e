import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * What decodes the pictures of scanned pages, as scripts: the WebAssembly of the same name would need
 * a laxer policy. The worker loads them by these names, from the extension's root.
 */
const decoders = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'];

/** @returns the files that pdf.js loads by name, for the extension's root. */
export function pdfDecoders(): { readonly relativeDest: string; readonly contents: string }[] {
  return decoders.map((relativeDest) => ({
    relativeDest,
    contents: readFileSync(`node_modules/pdfjs-dist/wasm/${relativeDest}`, 'utf8'),
  }));
}

/**
 * Removes the only code in pdf.js that is made from a string, which the policy of extension pages
 * forbids: a way to reach the global object in browsers that have no name for it.
 */
export function pdfWithoutEval(): Plugin {
  return {
    name: 'pdf-without-eval',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]pdfjs-dist[\\/]legacy[\\/](build|web)[\\/].*\.mjs$/.test(id)) return undefined;
      const changed = code.replaceAll(/\bFunction\((["'])return this\1\)\(\)/g, 'globalThis');
      if (changed === code) this.error('pdf.js has changed: it makes no code from a string.');
      return { code: changed, map: null };
    },
  };
}
