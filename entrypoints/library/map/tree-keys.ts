import type { TreeRow } from '../../../engine/map/tree.ts';

/** What a key does in a list with rows below rows. */
export type TreeMove =
  | { readonly kind: 'row'; readonly key: string }
  | { readonly kind: 'open' | 'close' | 'press' | 'none' };

const none: TreeMove = { kind: 'none' };

/**
 * @param at the position of the row with the focus.
 * @returns what a key does there, as in lists of the desktop.
 */
export function rowForKey(
  key: string,
  rows: readonly TreeRow[],
  at: number,
  isRightToLeft: boolean,
  nameOf: (row: TreeRow) => string,
): TreeMove {
  const row = rows[at];
  const to = (goal: TreeRow | undefined): TreeMove =>
    goal ? { kind: 'row', key: goal.key } : none;
  if (!row) return none;
  switch (key) {
    case 'ArrowDown':
      return to(rows[at + 1]);
    case 'ArrowUp':
      return to(rows[at - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'Enter':
    case ' ':
      return { kind: 'press' };
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      if (row.isOpen === undefined) return none;
      return row.isOpen ? to(rows[at + 1]) : { kind: 'open' };
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return row.isOpen ? { kind: 'close' } : to(rows.find((each) => each.key === row.parent));
    default:
      return key.length === 1 ? to(nextNamed(key, rows, at, nameOf)) : none;
  }
}

function nextNamed(
  letter: string,
  rows: readonly TreeRow[],
  at: number,
  nameOf: (row: TreeRow) => string,
): TreeRow | undefined {
  const order = [...rows.slice(at + 1), ...rows.slice(0, at)];
  return order.find((row) => nameOf(row).toLowerCase().startsWith(letter.toLowerCase()));
}
