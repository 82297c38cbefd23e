import path from 'node:path';
import { build } from 'vite';
import { glossaryPlugin } from '../glossary-plugin.ts';

/**
 * Bundles the code that runs in the page, including the extension's own modules, into one script.
 *
 * @param entry a file in `page/`.
 * @param readable whether to keep function names, for profiles.
 */
export async function bundle(entry: string, readable: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [glossaryPlugin()],
    define: { 'import.meta.env.FIREFOX': 'false', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      minify: !readable,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'page', entry),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`${entry} did not become one script.`);
  return chunk.code;
}
