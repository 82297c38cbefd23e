import { mkdirSync, writeFileSync } from 'node:fs';
import { bundle } from './bench/bundle.ts';
import { makeCorpus } from './bench/corpus.ts';
import type { Figure } from './bench/figure.ts';
import { groups } from './bench/groups.ts';
import { Lab, launchForBench } from './bench/lab.ts';
import { type Options, readOptions } from './bench/options.ts';
import { servePages } from './bench/server.ts';
import { toTable } from './bench/table.ts';

/**
 * Benchmarks the shipped modules in Chromium. Most figures are ratios within one run, or sizes: the
 * median of several rounds in which all variants take turns.
 *
 *     npm run bench                      all figures, in about five minutes
 *     npm run bench -- --quick           fewer rounds
 *     npm run bench -- --only cold       groups of figures whose name contains "cold"
 *     npm run bench -- --pages folder    cold scans over saved pages
 *     npm run bench -- --profile         also prints where the time goes
 *
 * The measured code runs in the page's main world, bundled from the extension's own modules.
 */
try {
  const figures = await measureAll(readOptions(process.argv.slice(2)));
  console.log(`\n${toTable(figures)}`);
  const missed = figures.filter(({ ok }) => !ok).length;
  console.log(`\n${figures.length} figures, ${missed} beyond their limit.`);
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench.json', `${JSON.stringify({ figures }, null, 2)}\n`);
} catch (error) {
  console.error(`The figures could not be measured: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function measureAll(options: Options): Promise<Figure[]> {
  const { only = '', profile, pages } = options;
  const corpus = makeCorpus(pages);
  const scripts = {
    bench: await bundle('index.ts', profile),
    cold: await bundle('cold.ts', profile),
  };
  const served = await servePages(corpus.pages);
  const browser = await launchForBench();
  const lab = new Lab(corpus, options, scripts, served.origin, browser);
  const figures: Figure[] = [];
  try {
    for (const { name, measure } of groups.filter((group) => group.name.includes(only))) {
      const begun = performance.now();
      figures.push(...(await measure(lab)));
      console.log(`${name}: ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
    }
  } finally {
    await browser.close();
    served.close();
  }
  return figures;
}
