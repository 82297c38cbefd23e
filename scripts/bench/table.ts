import type { Figure } from './figure.ts';

/** @returns figures as a text table: name, value, spread, limit, and whether the limit is met. */
export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, limit, better, ok, spread, unit }) => [
    name,
    `${short(value)}${unit}`,
    `${short(spread[0])}–${short(spread[1])}`,
    limit === null ? '' : `${better === 'lower' ? '≤' : '≥'} ${short(limit)}`,
    limit === null ? '' : ok ? 'ok' : 'missed',
  ]);
  const all = [['figure', 'median', 'spread', 'limit', ''], ...rows];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) => row.map((cell, column) => align(cell, widths?.[column] ?? 0, column)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function align(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function short(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
