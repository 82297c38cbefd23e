import { existsSync, readFileSync } from 'node:fs';

const account = (pid: number | 'self') => `/proc/${pid}/smaps_rollup`;

/** @returns whether this system reports the private memory of processes; Linux does. */
export function canReadMemory(): boolean {
  return existsSync(account('self'));
}

/** @returns the private memory of a process, in bytes; 0 if it has ended. */
export function privateMemory(pid: number): number {
  if (!existsSync(account(pid))) return 0;
  const found = readFileSync(account(pid), 'utf8').matchAll(
    /^Private_(?:Clean|Dirty):\s+(\d+) kB/gm,
  );
  return Array.from(found, ([, size]) => Number(size) * 1_024).reduce((sum, size) => sum + size, 0);
}
