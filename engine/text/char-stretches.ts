import { packedStretches } from './packed-stretches.ts';
import { firstFrom } from './word-list.ts';

/**
 * Where each stretch of characters of one kind begins, ascending, and its kind. Unpacked on first use:
 * the length of each stretch, with 36 digits, and its kind as a capital letter, A for 1. A table,
 * because browsers compile an expression with `\p{…}` for some ms, once in each process.
 */
const starts: number[] = [];
const found: number[] = [];

/** @returns the kind of a UTF-16 code unit from U+0080 on: of letters, before they are folded. */
export function stretchKind(code: number): number {
  if (starts.length === 0) unpack();
  return found[firstFrom(starts, code + 1) - 1] as number;
}

function unpack(): void {
  let start = 0x80;
  for (const [stretch] of packedStretches.matchAll(/[a-z0-9]+./g)) {
    starts.push(start);
    found.push(stretch.charCodeAt(stretch.length - 1) - 64);
    start += Number.parseInt(stretch.slice(0, -1), 36);
  }
}
