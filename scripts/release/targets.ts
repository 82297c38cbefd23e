import { spawnSync } from 'node:child_process';

/** The browsers that a package is built for. Chrome's and Edge's are the same, file by file. */
export const targets = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof targets)[number];

/** Where WXT puts the files of a package before it is zipped. */
export const folderOf = (target: Target) => `.output/${target}-mv3`;

/** The name of a package, which WXT gives it. */
export const zipOf = (target: Target | 'sources', version: string) =>
  `gloss-${version}-${target}.zip`;

/**
 * Runs WXT. Its sources package is made along with Firefox's, whose reviewers ask for it.
 *
 * @param environment is added to the script's own.
 * @throws Error if that fails.
 */
export function runWxt(
  task: 'build' | 'zip',
  target: Target,
  { cwd = process.cwd(), ...environment }: Readonly<Record<string, string>> = {},
): void {
  const args = ['wxt', task, '-b', target, '--mv3', '--level', 'warn'];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`wxt ${task} -b ${target} failed:\n${stdout}${stderr}`);
}
