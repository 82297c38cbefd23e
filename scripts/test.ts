import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browsers.ts';

/**
 * Runs all checks and tests, the fastest first. Each step runs even if an earlier one failed, so
 * that one run reports all failures. The last line counts the tests of all suites.
 */
const reports = { vitest: '.output/reports/vitest.json', playwright: '.output/reports/e2e.json' };

type Count = { readonly passed: number; readonly failed: number };

rmSync('.output/reports', { recursive: true, force: true });
mkdirSync('.output/reports', { recursive: true });

const chromium = ensureBrowser('chromium');
const firefox = ensureBrowser('firefox');
console.log(`Testing with ${chromium} and ${firefox}.`);

const steps = [
  ['wxt', 'prepare'],
  ['npm', 'run', '--silent', 'check'],
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`],
  ['npm', 'run', '--silent', 'build'],
  ['npm', 'run', '--silent', 'lint:firefox'],
  ['npm', 'run', '--silent', 'build:e2e'],
  // Tests that take long are left to `npm run e2e`.
  ['playwright', 'test', '--grep-invert=@long', '--reporter=list,json'],
] as const;

const failedSteps = steps.filter((step) => !run(step)).map((step) => step.join(' '));
const counts = [countVitest(), countPlaywright()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);

for (const step of failedSteps) console.log(`Failed: ${step}`);
console.log(`${passed} passed, ${Math.max(failed, failedSteps.length)} failed`);
if (failedSteps.length > 0 || failed > 0 || passed === 0) process.exitCode = 1;

/** @returns whether the command succeeded. */
function run([command, ...args]: readonly string[]): boolean {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command ?? '', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.playwright },
  });
  return status === 0;
}

function countVitest(): Count {
  const report = readReport(reports.vitest);
  return { passed: Number(report.numPassedTests ?? 0), failed: Number(report.numFailedTests ?? 0) };
}

function countPlaywright(): Count {
  const stats = (readReport(reports.playwright).stats ?? {}) as Record<string, unknown>;
  const flaky = Number(stats.flaky ?? 0);
  if (flaky > 0) console.log(`Passed at the second try only: ${flaky}, listed above as flaky.`);
  return { passed: Number(stats.expected ?? 0) + flaky, failed: Number(stats.unexpected ?? 0) };
}

/** A suite that did not write its report counts as no tests, since its step has failed. */
function readReport(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
