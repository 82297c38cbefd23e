import { existsSync, readFileSync } from 'node:fs';

const account = (pid: number | 'self') => `/proc/${pid}/smaps_rollup`;

/** @returns whether this system says how much memory a process has to itself; Linux does. */
export function canReadMemory(): boolean {
  return existsSync(account('self'));
}

/** @returns the bytes that a process shares with no other; 0 if it is gone. */
export function privateMemory(pid: number): number {
  if (!existsSync(account(pid))) return 0;
  const found = readFileSync(account(pid), 'utf8').matchAll(
    /^Private_(?:Clean|Dirty):\s+(\d+) kB/gm,
  );
  return Array.from(found, ([, size]) => Number(size) * 1_024).reduce((sum, size) => sum + size, 0);
}
