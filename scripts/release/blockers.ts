import { execFileSync } from 'node:child_process';
import { changelogSection } from './changelog.ts';
import { placeholders } from './placeholders.ts';

/**
 * @param tag the name of the tag that started the release, if one did.
 * @returns what a release has to wait for, as sentences.
 */
export function releaseBlockers(
  version: string,
  changelog: string,
  tag: string | undefined,
): string[] {
  const blockers = placeholders().map((name) => `project.json: "${name}" is a placeholder.`);
  if (!changelogSection(changelog, version)) {
    blockers.push(`CHANGELOG.md: there is no section [${version}].`);
  }
  if (tag === undefined) blockers.push('No tag: a release is made from one.');
  else if (tag !== `v${version}`) {
    blockers.push(`The tag is ${tag}, the version in package.json ${version}.`);
  }
  if (git('status', '--porcelain') !== '') blockers.push('Some files are not committed.');
  return blockers;
}

/** @returns what git prints; "?" where there is no repository. */
function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '?';
  }
}
