import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { billOfMaterials } from './release/bill-of-materials.ts';
import { releaseBlockers } from './release/blockers.ts';
import { changelogSection } from './release/changelog.ts';
import { licensesText, readNotices } from './release/licenses.ts';
import { fillIn } from './release/placeholders.ts';
import { runWxt, type Target, targets, zipOf } from './release/targets.ts';
import { verifyPackage } from './release/verify-package.ts';

/**
 * Makes everything that a release consists of, in `.output/release`:
 *
 *     npm run release -- --dry-run
 *
 * A real release, without `--dry-run`, needs a tag and refuses while anything is a placeholder.
 */
const folder = '.output/release';
const isDryRun = process.argv.includes('--dry-run');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const tag = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined;

const blockers = releaseBlockers(version, changelog, tag);
if (blockers.length > 0 && !isDryRun) {
  console.error(`Version ${version} cannot be released:\n${list(blockers)}`);
  process.exitCode = 1;
} else {
  release();
}

function release(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const target of targets) pack(target);
  const notices = readNotices();
  write('licenses.txt', licensesText(notices));
  write(`gloss-${version}.cdx.json`, billOfMaterials(notices));
  write('notes.md', `${changelogSection(changelog, version) ?? unreleased()}\n`);
  copyStore();
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const sums = files.map(({ name }) => `${sumOf(name)}  ${name}`).sort(byName);
  write('SHA256SUMS', `${sums.join('\n')}\n`);
  console.log(`${folder}:\n${list(sums)}`);
  const failed = targets.filter((target) => !isVerified(target));
  if (failed.length > 0) process.exitCode = 1;
  if (blockers.length > 0) {
    console.log(`A dry run. Before version ${version} can be released:\n${list(blockers)}`);
  }
}

function pack(target: Target): void {
  runWxt('zip', target);
  const made = target === 'firefox' ? ([target, 'sources'] as const) : ([target] as const);
  for (const name of made) {
    const file = zipOf(name, version);
    renameSync(path.join('.output', file), path.join(folder, file));
  }
}

/** Builds the package again, in other surroundings. */
function isVerified(target: Target): boolean {
  const file = zipOf(target, version);
  const problems = verifyPackage(readFileSync(path.join(folder, file)));
  console.log(`${file}: ${problems.length === 0 ? 'built again, the same' : list(problems)}`);
  return problems.length === 0;
}

/** Copies what the stores ask for, with the addresses filled in. */
function copyStore(): void {
  cpSync('store', path.join(folder, 'store'), { recursive: true });
  copyFileSync('PRIVACY.md', path.join(folder, 'store', 'PRIVACY.md'));
  const copied = readdirSync(path.join(folder, 'store'), { recursive: true, encoding: 'utf8' });
  for (const name of copied.filter((each) => /\.(md|yaml)$/.test(each))) {
    const file = path.join('store', name);
    write(file, fillIn(readFileSync(path.join(folder, file), 'utf8')));
  }
}

function unreleased(): string {
  return changelogSection(changelog, 'Unreleased') ?? 'No changes are listed.';
}

function write(name: string, content: string): void {
  writeFileSync(path.join(folder, name), content);
}

function sumOf(name: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, name)))
    .digest('hex');
}

function byName(a: string, b: string): number {
  return a.slice(64) < b.slice(64) ? -1 : 1;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
