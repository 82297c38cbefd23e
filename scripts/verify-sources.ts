import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPackage } from './release/package-files.ts';
import { runWxt, targets, zipOf } from './release/targets.ts';

/**
 * Unpacks the sources of a release in an empty folder, builds them there, and compares the packages
 * with those of the release, byte by byte: `npm run verify:sources`, after `npm run release`.
 */
const release = '.output/release';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = mkdtempSync(path.join(tmpdir(), 'gloss-sources-'));

try {
  const sources = readPackage(readFileSync(path.join(release, zipOf('sources', version))));
  for (const [name, bytes] of sources) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  console.log(`${sources.size} files in ${folder}; npm ci`);
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  for (const target of targets) {
    runWxt('zip', target, { cwd: folder });
    const name = zipOf(target, version);
    const built = readFileSync(path.join(folder, '.output', name));
    const isSame = built.equals(readFileSync(path.join(release, name)));
    console.log(`${name}: ${isSame ? 'the same bytes' : 'other bytes than the release’s'}`);
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
