import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { listBundled } from '../engine/articles/listed-article.ts';
import { lexiconSum } from '../engine/lexicon/codec.ts';
import { formatProblem } from '../glossary/problem.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { termsFolder } from './read-glossary.ts';

const prefix = 'virtual:glossary/';

/** The source text of each virtual module. */
const modules: Record<string, (glossary: CompiledGlossary) => string> = {
  version: ({ version, articlesVersion }) =>
    [
      `export const version = ${JSON.stringify(version)};`,
      `export const articlesVersion = ${JSON.stringify(articlesVersion)};`,
    ].join('\n'),
  lexicon: ({ bytes, lexicon }) =>
    [
      `export const base64 = ${JSON.stringify(Buffer.from(bytes).toString('base64'))};`,
      `export const context = ${JSON.stringify(lexicon.context)};`,
      `export const sum = ${lexiconSum(bytes, lexicon.context, [])};`,
    ].join('\n'),
  list: ({ articles }) =>
    `export const json = ${JSON.stringify(JSON.stringify(listBundled(articles)))};`,
  articles: ({ articles }) => `export const json = ${JSON.stringify(JSON.stringify(articles))};`,
};

/**
 * Bundles the glossary, compiled from its Markdown files. An invalid entry fails the build with its
 * file, line and reason.
 */
export function glossaryPlugin(folder = termsFolder): Plugin {
  let compiled: CompiledGlossary | undefined;
  return {
    name: 'glossary',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const make = modules[id.slice(prefix.length + 1)];
      if (!make) this.error(`There is no module ${id.slice(1)}.`);
      compiled ??= compileGlossary(folder);
      const errors = compiled.problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) {
        this.error(`The glossary has errors:\n${errors.map(formatProblem).join('\n')}`);
      }
      for (const name of readdirSync(folder)) this.addWatchFile(path.join(folder, name));
      return make(compiled);
    },
    watchChange(id) {
      if (id.startsWith(folder)) compiled = undefined;
    },
  };
}
