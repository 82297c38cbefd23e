import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, runnerImport } from 'vite';

const sources = 'tests/e2e/apps';

/** The output folder for built apps. */
export const testAppsFolder = '.output/test-apps';

/** The exports of an app's server.ts. */
type Server = { readonly render: () => string | Promise<string> };

/**
 * Builds an app for browser tests: a page and one script. Frameworks use their development builds,
 * which report DOM that does not match what they rendered.
 *
 * @param name the app's folder, with main.ts, and server.ts for apps rendered on a server first.
 */
export async function buildTestApp(name: string): Promise<void> {
  const folder = path.resolve(sources, name);
  const [markup, script] = await Promise.all([renderOnServer(folder), bundle(folder)]);
  mkdirSync(testAppsFolder, { recursive: true });
  writeFileSync(path.join(testAppsFolder, `${name}.js`), script);
  writeFileSync(path.join(testAppsFolder, `${name}.html`), pageOf(name, markup));
}

async function renderOnServer(folder: string): Promise<string> {
  const entry = findEntry(folder, 'server');
  if (!entry) return '';
  const { module } = await runnerImport<Server>(entry, configuration(folder));
  return module.render();
}

async function bundle(folder: string): Promise<string> {
  const entry = findEntry(folder, 'main');
  if (!entry) throw new Error(`The folder ${folder} has no main.ts.`);
  const built = await build({
    ...configuration(folder),
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.filter((output) => output.type === 'chunk');
  if (scripts.length !== 1) throw new Error(`The app in ${folder} is not one script.`);
  return scripts[0]?.code ?? '';
}

function configuration(folder: string): InlineConfig {
  const isSvelte = path.basename(folder) === 'svelte';
  // Lit's development build always logs a warning that it is one.
  const mode = path.basename(folder) === 'lit' ? 'production' : 'development';
  return {
    configFile: false,
    logLevel: 'error',
    mode,
    plugins: isSvelte ? [svelte({ configFile: false, compilerOptions: { dev: true } })] : [],
    resolve: { conditions: [mode, 'browser', 'module', 'default'] },
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  };
}

function findEntry(folder: string, name: string): string | undefined {
  return [`${name}.ts`, `${name}.tsx`].map((file) => path.join(folder, file)).find(existsSync);
}

function pageOf(name: string, markup: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<p id="outside">Outside of the app, a corrigible system.</p>
<div id="app">${markup}</div>
<script src="${name}.js"></script>
</html>
`;
}
