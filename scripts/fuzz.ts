import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * Tries random inputs for some minutes in all, and keeps those that break a promise in
 * `tests/fuzz/corpus`: `npm run fuzz -- --minutes 5`
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } });
const minutes = Number(values.minutes);
if (minutes > 0) {
  const args = ['vitest', 'run', '--project', 'unit', 'tests/fuzz/'];
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FUZZ_MINUTES: String(minutes) },
  });
  process.exitCode = status ?? 1;
} else {
  console.error('Say for how long: npm run fuzz -- --minutes 5');
  process.exitCode = 1;
}
