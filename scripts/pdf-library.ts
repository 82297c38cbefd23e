import type { Plugin } from 'vite';

type Change = { readonly from: RegExp; readonly to: string };

/** Code from a string: a way to reach the global object in browsers that have no name for it. */
const noEval: Change = { from: /\bFunction\((["'])return this\1\)\(\)/g, to: 'globalThis' };

const decoders = ['jbig2', 'openjpeg'].map(
  (name) => `import("pdfjs-dist/wasm/${name}_nowasm_fallback.js")`,
);

/** What is changed in each file of pdf.js. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'pdf.mjs': [
    noEval,
    // Reading files without a worker.
    {
      from: /await import\([^()]*this\.workerSrc\)/,
      to: 'await Promise.reject(new Error("There is always a worker."))',
    },
    // Workers from other sites.
    { from: /`await import\("\$\{[^`]*`/, to: '""' },
  ],
  'pdf_viewer.mjs': [
    noEval,
    // Scripts in PDF files.
    {
      from: /= import\([^()]*sandboxBundleSrc\)/,
      to: '= Promise.reject(new Error("Scripts are not run."))',
    },
    // Translations, of which Gloss uses none.
    { from: /\.innerHTML = value/, to: '.textContent = value' },
  ],
  'pdf.worker.min.mjs': [
    noEval,
    // What decodes the pictures of scanned pages, from an address.
    {
      from: /import\([^()]*_noWasmFilename\}`\)/,
      to: `(this._noWasmFilename.startsWith("jbig2")?${decoders.join(':')})`,
    },
  ],
};

/**
 * Takes out of pdf.js what makes code or HTML from strings or loads code from addresses, so that
 * reviewers can see that nothing of the kind happens. Gloss uses none of it except for the decoders of
 * pictures, which become scripts like all others.
 */
export function closedPdfLibrary(): Plugin {
  return {
    name: 'closed-pdf-library',
    apply: 'build',
    transform(code, id) {
      const [, name = ''] =
        /[\\/]pdfjs-dist[\\/]legacy[\\/]\w+[\\/]([\w.]+)(?:\?|$)/.exec(id) ?? [];
      // Where only the worker's address is wanted, this is not its code.
      if (/[?&]url\b/.test(id)) return undefined;
      const wanted = Object.hasOwn(changes, name) ? changes[name] : undefined;
      if (!wanted) return undefined;
      let changed = code;
      for (const { from, to } of wanted) {
        const before = changed;
        changed = changed.replace(from, to);
        if (changed === before) this.error(`pdf.js has changed: ${from} is not in ${name}.`);
      }
      return { code: changed, map: null };
    },
  };
}
